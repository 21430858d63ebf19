/* {
	"version": "v6.17",
	"commit": "unknown",
	"comment": "set_default_d_op(); s_d_op of a super block is not to be written any more",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["set_default_d_op"]
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/dcache.h>

void foo(struct super_block *sb, const struct dentry_operations *ops);

void foo(struct super_block *sb, const struct dentry_operations *ops)
{
	set_default_d_op(sb, ops);
}
