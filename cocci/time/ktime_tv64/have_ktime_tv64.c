/* {
	"version": "v4.9",
	"commit": "unknown",
	"comment": "ktime_t is a union with the number in it, the last version in which it is",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/ktime.h>

s64 foo(ktime_t t);

s64 foo(ktime_t t)
{
	return t.tv64;
}
