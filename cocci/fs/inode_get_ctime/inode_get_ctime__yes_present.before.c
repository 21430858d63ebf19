#include <linux/module.h>
#include <linux/fs.h>

struct port_record {
	__le32 i_ctime;
};

void port_read(struct inode *node, const struct port_record *from);
void port_write(const struct inode *node, struct port_record *to);
void port_link(struct inode *dir, struct inode *node);

void port_read(struct inode *node, const struct port_record *from)
{
	node->i_ctime.tv_sec = le32_to_cpu(from->i_ctime);
	node->i_ctime.tv_nsec = 0;
}

void port_write(const struct inode *node, struct port_record *to)
{
	to->i_ctime = cpu_to_le32(node->i_ctime.tv_sec);
}

void port_link(struct inode *dir, struct inode *node)
{
	struct timespec64 was = dir->i_ctime;

	dir->i_ctime = node->i_ctime = current_time(node);
	if (was.tv_sec == dir->i_ctime.tv_sec)
		node->i_ctime = was;
}

s64 wharf_stamp(struct inode *node);
int wharf_order(struct inode *node, struct inode *other);

s64 wharf_stamp(struct inode *node)
{
	return timespec64_to_ns(&node->i_ctime);
}

int wharf_order(struct inode *node, struct inode *other)
{
	if (timespec64_equal(&node->i_ctime, &other->i_ctime))
		return 0;
	return timespec64_compare(&node->i_ctime, &other->i_ctime);
}
