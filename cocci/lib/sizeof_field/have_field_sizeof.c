/* {
	"version": "v5.5",
	"commit": "1f07dcc459d5",
	"comment": "FIELD_SIZEOF(), which is gone",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/kernel.h>

int foo(void);

int foo(void)
{
	struct bar { int baz; };

	return FIELD_SIZEOF(struct bar, baz);
}
