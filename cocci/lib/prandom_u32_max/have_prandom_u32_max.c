/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "prandom_u32_max(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/random.h>
#include <linux/prandom.h>


u32 foo(u32 end);

u32 foo(u32 end)
{
	return prandom_u32_max(end);
}
