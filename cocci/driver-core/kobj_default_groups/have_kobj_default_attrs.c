/* {
	"version": "v5.18",
	"commit": "cdb4f26a63c3",
	"comment": "kobj_type has default_attrs, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/kobject.h>

void foo(struct kobj_type *type, struct attribute **attrs);

void foo(struct kobj_type *type, struct attribute **attrs)
{
	type->default_attrs = attrs;
}
