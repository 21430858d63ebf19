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
	node->i_mtime.tv_sec = le32_to_cpu(from->i_mtime);
	node->i_mtime.tv_nsec = 0;
	node->i_atime = node->i_mtime;
}

void port_write(const struct inode *node, struct port_record *to)
{
	to->i_atime = cpu_to_le32(node->i_atime.tv_sec);
	to->i_mtime = cpu_to_le32(node->i_mtime.tv_sec);
}

void port_new(struct inode *dir, struct inode *node)
{
	node->i_atime = node->i_mtime = current_time(node);
	dir->i_mtime = node->i_mtime;
}
