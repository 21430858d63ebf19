/* {
	"version": "v6.10",
	"commit": "unknown",
	"comment": "a bitmap that is freed at the end of a block",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/bitmap.h>
#include <linux/cleanup.h>

int foo(unsigned int bits);

int foo(unsigned int bits)
{
	unsigned long *own __free(bitmap) = bitmap_zalloc(bits, GFP_KERNEL);

	return own ? 0 : -ENOMEM;
}
