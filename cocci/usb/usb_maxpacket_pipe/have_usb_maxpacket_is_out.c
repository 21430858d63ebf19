/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "usb_maxpacket() is told the direction, which it is no more",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/usb.h>


int foo(struct usb_device *dev, int pipe);

int foo(struct usb_device *dev, int pipe)
{
	return usb_maxpacket(dev, pipe, usb_pipeout(pipe));
}
