/* {
	"version": "v6.1",
	"commit": "unknown",
	"comment": "get_random_int(), which is gone since",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/random.h>

unsigned int foo(void);

unsigned int foo(void)
{
	return get_random_int();
}
