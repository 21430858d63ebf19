/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "kill_litter_super()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct super_block *bar);

void foo(struct super_block *bar)
{
	kill_litter_super(bar);
}
