/* {
	"version": "v6.0",
	"commit": "unknown",
	"comment": "IIO_DMA_MINALIGN",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/iio.h>

struct foo {
	u8 buf[4] __aligned(IIO_DMA_MINALIGN);
};

int bar(struct foo *foo);

int bar(struct foo *foo)
{
	return foo->buf[0];
}
