/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "of_overlay_fdt_apply() is told under which node",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/of.h>

int foo(const void *fdt, int *id);

int foo(const void *fdt, int *id)
{
	return of_overlay_fdt_apply(fdt, 1, id, NULL);
}
