/* {
	"version": "v6.7",
	"commit": "unknown",
	"comment": "memdup_array_user() and vmemdup_array_user()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/string.h>

void *foo(const void __user *from, size_t n);

void *foo(const void __user *from, size_t n)
{
	return n > 100 ? vmemdup_array_user(from, n, 8) : memdup_array_user(from, n, 8);
}
