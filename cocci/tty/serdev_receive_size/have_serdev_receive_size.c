/* {
	"version": "v6.8",
	"commit": "unknown",
	"comment": "serdev_device_ops.receive_buf returns a size_t",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/serdev.h>

static size_t bar(struct serdev_device *serdev, const unsigned char *data, size_t size)
{
	return size;
}

const struct serdev_device_ops *foo(void);

const struct serdev_device_ops *foo(void)
{
	static const struct serdev_device_ops ops = { .receive_buf = bar };

	return &ops;
}
