/* {
	"version": "v5.13",
	"commit": "unknown",
	"comment": "DIV_U64_ROUND_CLOSEST()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/math64.h>

u64 foo(u64 a, u32 b);

u64 foo(u64 a, u32 b)
{
	return DIV_U64_ROUND_CLOSEST(a, b);
}
