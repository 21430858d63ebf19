#include <linux/module.h>
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
