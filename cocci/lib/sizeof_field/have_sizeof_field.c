/* {
	"version": "v4.16",
	"commit": "unknown",
	"comment": "sizeof_field(), which FIELD_SIZEOF() was called before",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/stddef.h>

int foo(void);

int foo(void)
{
	struct bar { int baz; };

	return sizeof_field(struct bar, baz);
}
