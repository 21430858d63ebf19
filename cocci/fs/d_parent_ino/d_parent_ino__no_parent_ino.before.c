#include <linux/module.h>
#include <linux/fs.h>
#include <linux/dcache.h>

u64 tree_above(struct file *file);

u64 tree_above(struct file *file)
{
	return parent_ino(file->f_path.dentry);
}
