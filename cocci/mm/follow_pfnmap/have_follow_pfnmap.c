/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "follow_pfnmap_start()",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["follow_pfnmap_start"]
} */
#include <linux/module.h>
#include <linux/mm.h>

int foo(struct follow_pfnmap_args *args);

int foo(struct follow_pfnmap_args *args)
{
	return follow_pfnmap_start(args);
}
