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

s64 port_stamp(struct inode *node);
bool port_newer(struct inode *node, struct inode *other, struct port_record *from);

s64 port_stamp(struct inode *node)
{
	return timespec64_to_ns(&node->i_mtime) + timespec64_to_ns(&node->i_atime);
}

bool port_newer(struct inode *node, struct inode *other, struct port_record *from)
{
	if (timespec64_equal(&node->i_atime, &other->i_mtime))
		return le32_to_cpu(from->i_mtime) > 0;
	return timespec64_compare(&node->i_mtime, &other->i_mtime) > 0;
}
