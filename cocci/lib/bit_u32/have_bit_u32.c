/* {
	"version": "v6.16",
	"commit": "unknown",
	"comment": "BIT_U32(), GENMASK_U32() and the like: bits of a fixed type",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/bits.h>

u32 foo(u8 mask);

u32 foo(u8 mask)
{
	return mask & BIT_U8(3) ? BIT_U32(31) : GENMASK_U32(7, 4);
}
