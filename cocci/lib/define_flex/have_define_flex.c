/* {
	"version": "v6.10",
	"commit": "unknown",
	"comment": "a variable with a flexible array of so many",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/overflow.h>

int foo(void);

int foo(void)
{
	struct bar {
		int n;
		int at[];
	};
	DEFINE_FLEX(struct bar, it, at, n, 3);

	return it->n + it->at[2];
}
