/* {
	"version": "v6.2",
	"commit": "e9a688bcb193",
	"comment": "a uniform random number below a bound",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/random.h>

u32 foo(u32 ceil);

u32 foo(u32 ceil)
{
	return get_random_u32_below(ceil);
}
