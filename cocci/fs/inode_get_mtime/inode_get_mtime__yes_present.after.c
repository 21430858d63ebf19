#include <linux/module.h>
#include <linux/fs.h>

struct port_record {
	__le32 i_atime, i_mtime;
};

void port_read(struct inode *node, const struct port_record *from);
void port_write(const struct inode *node, struct port_record *to);
void port_new(struct inode *dir, struct inode *node);

void port_read(struct inode *node, const struct port_record *from)
{
	inode_set_mtime(node, le32_to_cpu(from->i_mtime), 0);
	inode_set_atime_to_ts(node, inode_get_mtime(node));
}

void port_write(const struct inode *node, struct port_record *to)
{
	to->i_atime = cpu_to_le32(inode_get_atime(node).tv_sec);
	to->i_mtime = cpu_to_le32(inode_get_mtime(node).tv_sec);
}

void port_new(struct inode *dir, struct inode *node)
{
	inode_set_atime_to_ts(node,
			      inode_set_mtime_to_ts(node, current_time(node)));
	inode_set_mtime_to_ts(dir, inode_get_mtime(node));
}
