/* {
	"version": "v6.1",
	"commit": "unknown",
	"comment": "a value between two known points",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fixp-arith.h>

int foo(int x);

int foo(int x)
{
	return fixp_linear_interpolate(0, 0, 10, 100, x);
}
