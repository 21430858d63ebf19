/* {
	"version": "v6.6",
	"commit": "unknown",
	"comment": "abs_diff()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/math.h>

int foo(int bar, int baz);

int foo(int bar, int baz)
{
	return abs_diff(bar, baz);
}
