/* {
	"version": "v7.3",
	"commit": "unknown",
	"comment": "the country code of a CDC descriptor, spelt right",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/usb/cdc.h>

__le16 foo(struct usb_cdc_country_functional_desc *desc);

__le16 foo(struct usb_cdc_country_functional_desc *desc)
{
	return desc->wCountryCode0;
}
