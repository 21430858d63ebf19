/* {
	"version": "v6.9",
	"commit": "unknown",
	"comment": "firmware that is released at the end of a block",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/firmware.h>
#include <linux/cleanup.h>

int foo(struct device *dev);

int foo(struct device *dev)
{
	const struct firmware *own __free(firmware) = NULL;

	return request_firmware(&own, "foo", dev);
}
