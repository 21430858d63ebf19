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
};

static int tree_fill(struct super_block *super, void *words, int quiet)
{
	super->s_op = &tree_super;
	if (!quiet)
		pr_info("tree: %s\n", words ? (char *)words : "");
	return -EINVAL;
}

#ifndef COMPAT_LEGACY_MOUNT
#include <linux/fs_context.h>
#include <linux/fs_parser.h>
#include <linux/slab.h>
struct compat_legacy {
	char *options;
	char *collected;
	void *data;
	int(*fill)(struct super_block *sb, void *data, int silent);
};
struct compat_mount {
	struct file_system_type type;
	struct fs_context *fc;
};
static inline int compat_mount_fill(struct super_block *sb,
				    struct fs_context *fc)
{
	struct compat_legacy *legacy = fc->fs_private;

	return legacy->fill(sb, legacy->data,
			    fc->sb_flags & SB_SILENT ? 1 : 0);
}
static inline struct dentry *compat_mount_by(struct file_system_type *type,
					     int flags, void *data,
					     int(*fill)(struct super_block *, void *, int),
					     typeof(&get_tree_bdev) tree)
{
	struct fs_context *fc = container_of(type, struct compat_mount, type)->fc;
	struct compat_legacy *legacy = fc->fs_private;
	int ret;

	legacy->fill = fill;
	legacy->data = data;
	fc->sb_flags = flags;
	ret = tree(fc, compat_mount_fill);
	return ret ? ERR_PTR(ret) : fc->root;
}
static inline int compat_mount_tree(struct fs_context *fc,
				    struct dentry *(*mount)(struct file_system_type *, int, const char *, void *))
{
	struct compat_legacy *legacy = fc->fs_private;
	struct compat_mount *at = kzalloc(sizeof(*at), GFP_KERNEL);
	struct dentry *root;

	if (!at)
		return -ENOMEM;
	at->type = *fc->fs_type;
	at->fc = fc;
	root = mount(&at->type, fc->sb_flags, fc->source, legacy->options);
	kfree(at);
	if (IS_ERR(root))
		return PTR_ERR(root);
	fc->root = root;
	return 0;
}
static inline int compat_mount_param(struct fs_context *fc,
				     struct fs_parameter *param)
{
	struct compat_legacy *legacy = fc->fs_private;
	const char *before = legacy->collected ? legacy->collected : "";
	const char *comma = legacy->collected ? "," : "";
	char *now;

	if (strcmp(param->key, "source") == 0)
		return -ENOPARAM;
	if (param->type == fs_value_is_string)
		now = kasprintf(GFP_KERNEL, "%s%s%s=%s", before, comma,
				param->key, param->string);
	else
		if (param->type == fs_value_is_flag)
			now = kasprintf(GFP_KERNEL, "%s%s%s", before, comma,
					param->key);
	else
		return -EINVAL;
	if (!now)
		return -ENOMEM;
	kfree(legacy->collected);
	legacy->collected = now;
	legacy->options = now;
	return 0;
}
static inline int compat_mount_data(struct fs_context *fc, void *data)
{
	struct compat_legacy *legacy = fc->fs_private;

	legacy->options = data;
	return 0;
}
static inline void compat_mount_free(struct fs_context *fc)
{
	struct compat_legacy *legacy = fc->fs_private;

	if (legacy)
		kfree(legacy->collected);
	kfree(legacy);
}
static inline int compat_mount_begin(struct fs_context *fc,
				     const struct fs_context_operations *ops)
{
	fc->fs_private = kzalloc(sizeof(struct compat_legacy), GFP_KERNEL);
	if (!fc->fs_private)
		return -ENOMEM;
	fc->ops = ops;
	return 0;
}
#define COMPAT_LEGACY_MOUNT
#endif

static struct dentry *tree_mount(struct file_system_type *kind, int bits, const char *from, void *words)
{
	struct dentry *root = compat_mount_by(kind, bits, words, tree_fill,
					      get_tree_bdev);

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

static int compat_tree_type_tree(struct fs_context *fc)
{
	return compat_mount_tree(fc, tree_mount);
}
static int compat_tree_type_again(struct fs_context *fc)
{
	struct compat_legacy *legacy = fc->fs_private;
	int flags = fc->sb_flags;
	int ret = tree_change(fc->root->d_sb, &flags, legacy->options);

	fc->sb_flags = flags;
	return ret;
}
static const struct fs_context_operations compat_tree_type_ops = {
	.free = compat_mount_free,
	.parse_param = compat_mount_param,
	.parse_monolithic = compat_mount_data,
	.get_tree = compat_tree_type_tree,
	.reconfigure = compat_tree_type_again,
};

static int compat_tree_type_begin(struct fs_context *fc)
{
	return compat_mount_begin(fc, &compat_tree_type_ops);
}

struct file_system_type tree_type = {
	.owner = THIS_MODULE,
	.name = "tree",
	.init_fs_context = compat_tree_type_begin,
	.kill_sb = kill_block_super,
	.fs_flags = FS_REQUIRES_DEV,
};
