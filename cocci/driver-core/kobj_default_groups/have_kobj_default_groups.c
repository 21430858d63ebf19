/* {
	"version": "v5.2",
	"commit": "aa30f47cf666",
	"comment": "kobj_type has default_groups",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/kobject.h>

void foo(struct kobj_type *type, const struct attribute_group **groups);

void foo(struct kobj_type *type, const struct attribute_group **groups)
{
	type->default_groups = groups;
}
