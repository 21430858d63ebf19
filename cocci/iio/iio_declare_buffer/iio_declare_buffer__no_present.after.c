#include <linux/module.h>
#ifndef COMPAT_IIO_DECLARE_BUFFER
#define COMPAT_IIO_DECLARE_BUFFER
#include <linux/iio/iio.h>
#include <linux/kernel.h>
#include <linux/slab.h>
#include <linux/types.h>
#define compat_iio_buffer(type, name, count) \
	type name[ALIGN((count), sizeof(s64) / sizeof(type)) + sizeof(s64) / sizeof(type)]
#define IIO_DECLARE_BUFFER_WITH_TS(type, name, count) \
	compat_iio_buffer(type, name, count) __attribute__((__aligned__(sizeof(s64))))
#define IIO_DECLARE_DMA_BUFFER_WITH_TS(type, name, count) \
	compat_iio_buffer(type, name, count) __attribute__((__aligned__(ARCH_KMALLOC_MINALIGN > 8 ? ARCH_KMALLOC_MINALIGN : 8)))
#endif
#include <linux/iio/iio.h>

struct pond {
	int fish;
	IIO_DECLARE_DMA_BUFFER_WITH_TS(u32, deep, 5);
};

int pond_read(struct pond *pond);

int pond_read(struct pond *pond)
{
	IIO_DECLARE_BUFFER_WITH_TS(u16, shallow, 3) = { 0 };

	return shallow[0] + pond->deep[1];
}
