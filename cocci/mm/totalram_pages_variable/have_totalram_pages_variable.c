/* {
	"version": "v4.20",
	"commit": "unknown",
	"comment": "totalram_pages is a variable, the last version in which it is",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/mm.h>

unsigned long foo(void);

unsigned long foo(void)
{
	return totalram_pages << 2;
}
