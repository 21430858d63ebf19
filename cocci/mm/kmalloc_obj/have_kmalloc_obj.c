/* {
	"version": "v7.0",
	"commit": "2932ba8d9c99",
	"comment": "allocation by type or variable; GFP_KERNEL if no flags are given",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/slab.h>

int *foo(size_t n);

int *foo(size_t n)
{
	int *p = n ? kmalloc_objs(*p, n, GFP_ATOMIC) : kzalloc_obj(*p);

	return p;
}
