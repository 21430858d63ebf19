/* {
	"version": "v5.8",
	"commit": "88dca4ca5a93",
	"comment": "__vmalloc() without a protection",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/vmalloc.h>

void *foo(void);

void *foo(void)
{
	return __vmalloc(1, GFP_KERNEL);
}
