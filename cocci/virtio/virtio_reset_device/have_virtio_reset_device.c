/* {
	"version": "v5.17",
	"commit": "unknown",
	"comment": "virtio_reset_device()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/virtio.h>

void foo(struct virtio_device *bar);

void foo(struct virtio_device *bar)
{
	virtio_reset_device(bar);
}
