/* {
	"version": "v3.15",
	"commit": "unknown",
	"comment": "compare_ether_addr(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/etherdevice.h>

int foo(const u8 *a, const u8 *b);

int foo(const u8 *a, const u8 *b)
{
	return compare_ether_addr(a, b);
}
