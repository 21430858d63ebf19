#include <linux/module.h>
#include <linux/fs.h>
#include <linux/slab.h>

struct tape_inode {
	struct inode vfs_inode;
	u64 reel;
};

struct tape_mount {
	struct super_block *sb;
	struct kmem_cache *inodes;
};

static struct kmem_cache *tape_inodes;

static struct inode *tape_alloc_inode(struct super_block *sb)
{
	struct tape_inode *inode;

	inode = alloc_inode_sb(sb, tape_inodes, GFP_KERNEL);
	if (!inode)
		return NULL;
	inode->reel = 0;
	return &inode->vfs_inode;
}

static struct tape_inode *tape_first_inode(struct tape_mount *mount)
{
	return alloc_inode_sb(mount->sb, mount->inodes, GFP_NOFS);
}

static void *tape_alloc_reel(struct kmem_cache *reels)
{
	return kmem_cache_alloc(reels, GFP_KERNEL);
}
