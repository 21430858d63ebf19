/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "bitmap_print_to_pagebuf(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["bitmap_print_to_pagebuf"]
} */
#include <linux/module.h>
#include <linux/bitmap.h>

int foo(char *buf, const unsigned long *mask);

int foo(char *buf, const unsigned long *mask)
{
	return bitmap_print_to_pagebuf(true, buf, mask, 1);
}
