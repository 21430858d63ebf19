/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "PTR_RET(), which is gone",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/err.h>

int foo(void *at);

int foo(void *at)
{
	return PTR_RET(at);
}
