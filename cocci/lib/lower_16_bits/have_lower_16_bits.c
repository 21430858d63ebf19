/* {
	"version": "v5.12",
	"commit": "unknown",
	"comment": "lower_16_bits() and upper_16_bits()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/kernel.h>
#include <linux/module.h>

u16 foo(u32 n);

u16 foo(u32 n)
{
	return lower_16_bits(n) ^ upper_16_bits(n);
}
