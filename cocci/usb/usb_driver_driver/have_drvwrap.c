/* {
	"version": "v6.7",
	"commit": "unknown",
	"comment": "the driver core's part of a usb_driver stands in drvwrap",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/usb.h>

struct device_driver *foo(struct usb_driver *driver);

struct device_driver *foo(struct usb_driver *driver)
{
	return &driver->drvwrap.driver;
}
