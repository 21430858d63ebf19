/* {
	"version": "v5.12",
	"commit": "unknown",
	"comment": "port_remove of a USB serial driver returns nothing",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/usb.h>
#include <linux/usb/serial.h>

void foo(struct usb_serial_driver *driver, void (*bar)(struct usb_serial_port *port));

void foo(struct usb_serial_driver *driver, void (*bar)(struct usb_serial_port *port))
{
	driver->port_remove = bar;
}
