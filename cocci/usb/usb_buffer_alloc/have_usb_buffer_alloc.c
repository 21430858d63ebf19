/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "usb_buffer_alloc(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/usb.h>

void *foo(struct usb_device *dev, dma_addr_t *at);

void *foo(struct usb_device *dev, dma_addr_t *at)
{
	return usb_buffer_alloc(dev, 16, GFP_KERNEL, at);
}
