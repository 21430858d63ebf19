/* {
	"version": "v6.12",
	"commit": "unknown",
	"comment": "linux/io.h brings linux/vmalloc.h",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/io.h>

void foo(void *p);

void foo(void *p)
{
	vunmap(p);
	vfree(p);
}
