/* {
	"version": "v5.18",
	"commit": "8b9f3ac5b01d",
	"comment": "alloc_inode_sb()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>

void *foo(struct super_block *sb, struct kmem_cache *cache);

void *foo(struct super_block *sb, struct kmem_cache *cache)
{
	return alloc_inode_sb(sb, cache, GFP_KERNEL);
}
