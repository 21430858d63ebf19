#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/fs.h>
#include <linux/seq_file.h>

void port_put(void *port);

static void port_disk_release(struct gendisk *disk, fmode_t mode);

static const struct block_device_operations port_disk_fops = {
	.owner		= THIS_MODULE,
	.release	= port_disk_release,
};

static void port_disk_release(struct gendisk *disk, fmode_t mode)
{
	port_put(disk->private_data);
}

static void port_forget(struct gendisk *disk)
{
	disk->private_data = NULL;
}

static const struct file_operations port_ctl_fops = {
	.release	= single_release,
};

#ifdef PORT_CALLS_RELEASE
static void log_release(struct gendisk *disk)
{
	port_put(disk->private_data);
}

static const struct block_device_operations log_fops = {
	.release	= log_release,
};

static void log_drop(struct gendisk *disk)
{
	log_release(disk);
}
#endif
