/* {
	"version": "v6.13",
	"commit": "unknown",
	"comment": "aligned_s64",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/types.h>

struct foo {
	short value;
	aligned_s64 time;
};

s64 bar(struct foo *foo);

s64 bar(struct foo *foo)
{
	return foo->time;
}
