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

s64 port_stamp(struct inode *node);
bool port_newer(struct inode *node, struct inode *other, struct port_record *from);

s64 port_stamp(struct inode *node)
{
	return timespec64_to_ns(&(struct timespec64){
			.tv_sec = inode_get_mtime(node).tv_sec,
			.tv_nsec = inode_get_mtime(node).tv_nsec
		}) + timespec64_to_ns(&(struct timespec64){
				.tv_sec = inode_get_atime(node).tv_sec,
				.tv_nsec = inode_get_atime(node).tv_nsec
			});
}

bool port_newer(struct inode *node, struct inode *other, struct port_record *from)
{
	if (timespec64_equal(&(struct timespec64){
				.tv_sec = inode_get_atime(node).tv_sec,
				.tv_nsec = inode_get_atime(node).tv_nsec
			}, &(struct timespec64){
				.tv_sec = inode_get_mtime(other).tv_sec,
				.tv_nsec = inode_get_mtime(other).tv_nsec
			}))
		return le32_to_cpu(from->i_mtime) > 0;
	return timespec64_compare(&(struct timespec64){
			.tv_sec = inode_get_mtime(node).tv_sec,
			.tv_nsec = inode_get_mtime(node).tv_nsec
		}, &(struct timespec64){
			.tv_sec = inode_get_mtime(other).tv_sec,
			.tv_nsec = inode_get_mtime(other).tv_nsec
		}) > 0;
}
