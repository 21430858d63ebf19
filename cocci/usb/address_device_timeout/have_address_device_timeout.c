/* {
	"version": "v6.8",
	"commit": "unknown",
	"comment": "hc_driver.address_device takes a timeout",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/usb.h>
#include <linux/usb/hcd.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct hc_driver *)NULL)->address_device,
				  int (*)(struct usb_hcd *, struct usb_device *, unsigned int)));
}
