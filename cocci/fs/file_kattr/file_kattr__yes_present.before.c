#include <linux/module.h>
#include <linux/fs.h>
#include <linux/fileattr.h>

struct barn_fileattr {
	u32 fileattr;
};

int barn_get(struct dentry *dentry, struct fileattr *fa);
u32 barn_own(const struct barn_fileattr *from);

int barn_get(struct dentry *dentry, struct fileattr *fa)
{
	struct fileattr others = { .flags = FS_APPEND_FL };

	fileattr_fill_flags(fa, others.flags | (d_inode(dentry)->i_ino ? FS_NODUMP_FL : 0));
	return 0;
}

u32 barn_own(const struct barn_fileattr *from)
{
	return from->fileattr;
}

const struct inode_operations barn_file = {
	.fileattr_get = barn_get,
};
