/* {
	"version": "v6.9",
	"commit": "unknown",
	"comment": "bitmap_read() and bitmap_write()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/bitmap.h>

unsigned long foo(unsigned long *map);

unsigned long foo(unsigned long *map)
{
	bitmap_write(map, 3, 7, 5);
	return bitmap_read(map, 1, 9);
}
