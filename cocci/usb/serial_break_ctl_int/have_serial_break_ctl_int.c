/* {
	"version": "v6.5",
	"commit": "unknown",
	"comment": "break_ctl of a USB serial driver returns a number",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/usb.h>
#include <linux/usb/serial.h>

void foo(struct usb_serial_driver *driver, int (*bar)(struct tty_struct *tty, int state));

void foo(struct usb_serial_driver *driver, int (*bar)(struct tty_struct *tty, int state))
{
	driver->break_ctl = bar;
}
