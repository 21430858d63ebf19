/* {
	"version": "v6.12",
	"commit": "unknown",
	"comment": "mem_is_zero()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/string.h>

bool foo(const void *at, size_t size);

bool foo(const void *at, size_t size)
{
	return mem_is_zero(at, size);
}
