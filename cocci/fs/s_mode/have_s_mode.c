/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "the mode that a super block's device was opened with, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct super_block *sb);

void foo(struct super_block *sb)
{
	sb->s_mode = FMODE_READ;
}
