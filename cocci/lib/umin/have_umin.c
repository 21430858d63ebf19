/* {
	"version": "v6.9",
	"commit": "unknown",
	"comment": "umin() and umax()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/minmax.h>

u64 foo(u32 a, size_t b);

u64 foo(u32 a, size_t b)
{
	return umin(a, b) + umax(a, 1);
}
