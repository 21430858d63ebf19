/* {
	"version": "v5.9",
	"commit": "453431a54934",
	"comment": "kfree_sensitive()",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["kfree_sensitive"]
} */
#include <linux/module.h>
#include <linux/slab.h>

void foo(const void *p);

void foo(const void *p)
{
	kfree_sensitive(p);
}
