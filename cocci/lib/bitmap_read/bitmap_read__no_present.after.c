#include <linux/module.h>
#ifndef COMPAT_BITMAP_READ
#define COMPAT_BITMAP_READ
#include <linux/bitmap.h>
#include <linux/types.h>
static inline unsigned long compat_bitmap_read(const unsigned long *map, unsigned long start, unsigned long nbits)
{
	unsigned long value = 0;

	if (nbits > BITS_PER_LONG)
		return 0;
	while (nbits--)
		value = value << 1 | test_bit(start + nbits, map);
	return value;
}
static inline void compat_bitmap_write(unsigned long *map, unsigned long value, unsigned long start, unsigned long nbits)
{
	if (nbits > BITS_PER_LONG)
		return;
	while (nbits--)
		__assign_bit(start + nbits, map, value >> nbits & 1);
}
#define bitmap_read compat_bitmap_read
#define bitmap_write compat_bitmap_write
#endif
#include <linux/bitmap.h>

struct field {
	DECLARE_BITMAP(map, 80);
	unsigned int width;
};

static unsigned long field_swap(struct field *field, unsigned int at, unsigned long value)
{
	unsigned long before = bitmap_read(field->map, at, field->width);

	bitmap_write(field->map, value, at, field->width);
	bitmap_clear(field->map, 0, 8);
	return before;
}
