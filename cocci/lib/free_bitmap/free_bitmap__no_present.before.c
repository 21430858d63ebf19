#include <linux/module.h>
#include <linux/bitmap.h>

int seats_free(unsigned int seats);

int seats_free(unsigned int seats)
{
	unsigned long *taken __free(bitmap) = bitmap_zalloc(seats, GFP_KERNEL);

	if (!taken)
		return -ENOMEM;
	return bitmap_empty(taken, seats);
}
