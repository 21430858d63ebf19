/* {
	"version": "v6.2",
	"commit": "unknown",
	"comment": "get_random_u32_inclusive()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/random.h>

u32 foo(u32 floor, u32 ceil);

u32 foo(u32 floor, u32 ceil)
{
	return get_random_u32_inclusive(floor, ceil);
}
