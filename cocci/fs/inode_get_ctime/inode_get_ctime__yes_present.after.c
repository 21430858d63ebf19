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
	inode_set_ctime(node, le32_to_cpu(from->i_ctime), 0);
}

void port_write(const struct inode *node, struct port_record *to)
{
	to->i_ctime = cpu_to_le32(inode_get_ctime(node).tv_sec);
}

void port_link(struct inode *dir, struct inode *node)
{
	struct timespec64 was = inode_get_ctime(dir);

	inode_set_ctime_to_ts(dir,
		              inode_set_ctime_to_ts(node, current_time(node)));
	if (was.tv_sec == inode_get_ctime(dir).tv_sec)
		inode_set_ctime_to_ts(node, was);
}

s64 wharf_stamp(struct inode *node);
int wharf_order(struct inode *node, struct inode *other);

s64 wharf_stamp(struct inode *node)
{
	return timespec64_to_ns(&(struct timespec64){
			.tv_sec = inode_get_ctime(node).tv_sec,
			.tv_nsec = inode_get_ctime(node).tv_nsec
		});
}

int wharf_order(struct inode *node, struct inode *other)
{
	if (timespec64_equal(&(struct timespec64){
				.tv_sec = inode_get_ctime(node).tv_sec,
				.tv_nsec = inode_get_ctime(node).tv_nsec
			}, &(struct timespec64){
				.tv_sec = inode_get_ctime(other).tv_sec,
				.tv_nsec = inode_get_ctime(other).tv_nsec
			}))
		return 0;
	return timespec64_compare(&(struct timespec64){
			.tv_sec = inode_get_ctime(node).tv_sec,
			.tv_nsec = inode_get_ctime(node).tv_nsec
		}, &(struct timespec64){
			.tv_sec = inode_get_ctime(other).tv_sec,
			.tv_nsec = inode_get_ctime(other).tv_nsec
		});
}
