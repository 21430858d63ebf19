#include <linux/module.h>
#include <linux/fs.h>
#include <linux/smp_lock.h>
#include <linux/smp.h>

static int drum_cpus(struct inode *inode)
{
	return inode ? num_online_cpus() : 0;
}

static int (*drum_asked)(struct inode *inode) = drum_cpus;
