/* {
	"version": "v4.9",
	"commit": "unknown",
	"comment": "genl_register_family_with_ops(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <net/genetlink.h>

int foo(struct genl_family *family);

int foo(struct genl_family *family)
{
	static struct genl_ops ops[1];

	return genl_register_family_with_ops(family, ops);
}
