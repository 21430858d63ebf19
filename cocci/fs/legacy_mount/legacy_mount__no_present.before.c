#include <linux/module.h>
#include <linux/fs.h>
#include <linux/pagemap.h>

struct tree_table {
	struct dentry *(*mount)(const char *name);
};

static int tree_change(struct super_block *super, int *bits, char *words)
{
	*bits |= SB_NOATIME;
	return words && *words ? -EINVAL : 0;
}

static const struct super_operations tree_super = {
	.statfs = simple_statfs,
	.remount_fs = tree_change,
};

static int tree_fill(struct super_block *super, void *words, int quiet)
{
	super->s_op = &tree_super;
	if (!quiet)
		pr_info("tree: %s\n", words ? (char *)words : "");
	return -EINVAL;
}

static struct dentry *tree_mount(struct file_system_type *kind, int bits, const char *from, void *words)
{
	struct dentry *root = mount_bdev(kind, bits, from, words, tree_fill);

	if (IS_ERR(root))
		pr_err("tree: %s: no root\n", kind->name);
	return root;
}

static struct dentry *tree_own(const char *name)
{
	return ERR_PTR(-ENOENT);
}

const struct tree_table tree_table = {
	.mount = tree_own,
};

struct file_system_type tree_type = {
	.owner = THIS_MODULE,
	.name = "tree",
	.mount = tree_mount,
	.kill_sb = kill_block_super,
	.fs_flags = FS_REQUIRES_DEV,
};
