/* {
	"version": "v6.6",
	"commit": "unknown",
	"comment": "__counted_by()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>

struct foo {
	int n;
	int of[] __counted_by(n);
};

int bar(struct foo *foo);

int bar(struct foo *foo)
{
	return foo->of[0];
}
