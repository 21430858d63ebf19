/* {
	"version": "v6.2",
	"commit": "unknown",
	"comment": "get_random_u8() and get_random_u16()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/random.h>

u32 foo(void);

u32 foo(void)
{
	return get_random_u8() + get_random_u16();
}
