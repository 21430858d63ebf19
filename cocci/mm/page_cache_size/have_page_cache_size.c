/* {
	"version": "v4.5",
	"commit": "unknown",
	"comment": "PAGE_CACHE_SIZE and its kin, the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/pagemap.h>

unsigned long foo(void);

unsigned long foo(void)
{
	return PAGE_CACHE_SIZE;
}
