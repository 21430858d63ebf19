/* {
	"version": "v5.16",
	"commit": "unknown",
	"comment": "memset_after() and memset_startat()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/string.h>

struct bar {
	int a, b, c;
};

void foo(struct bar *bar);

void foo(struct bar *bar)
{
	memset_after(bar, 0, a);
	memset_startat(bar, 0, b);
}
