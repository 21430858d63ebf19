/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "s_d_op of a super block",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct super_block *sb, const struct dentry_operations *ops);

void foo(struct super_block *sb, const struct dentry_operations *ops)
{
	sb->s_d_op = ops;
}
