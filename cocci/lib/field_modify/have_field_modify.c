/* {
	"version": "v6.16",
	"commit": "a256ae22570e",
	"comment": "FIELD_MODIFY()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/bitfield.h>
#include <linux/bits.h>

void foo(u32 *reg, u32 to);

void foo(u32 *reg, u32 to)
{
	FIELD_MODIFY(GENMASK(7, 4), reg, to);
}
