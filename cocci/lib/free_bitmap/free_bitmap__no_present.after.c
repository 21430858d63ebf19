#include <linux/module.h>
#ifndef COMPAT_FREE_BITMAP
#define COMPAT_FREE_BITMAP
#include <linux/err.h>
#include <linux/bitmap.h>
DEFINE_FREE(bitmap, unsigned long *, if (!IS_ERR_OR_NULL(_T)) bitmap_free(_T))
#endif
#include <linux/bitmap.h>

int seats_free(unsigned int seats);

int seats_free(unsigned int seats)
{
	unsigned long *taken __free(bitmap) = bitmap_zalloc(seats, GFP_KERNEL);

	if (!taken)
		return -ENOMEM;
	return bitmap_empty(taken, seats);
}
