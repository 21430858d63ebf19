// SPDX-License-Identifier: GPL-2.0-only
/*
 * ramdisk - a RAM disk that can be slow and can fail
 *
 * Disks are made and removed at run time:
 *
 *	echo 64 > /sys/class/ramdisk/hot_add		# MiB
 *	echo 0  > /sys/class/ramdisk/hot_remove		# /dev/ramdisk0
 *
 * and each has the attributes size_mib, latency_us and fail_permille below
 * /sys/block/ramdisk0/ramdisk/, and counters below /sys/kernel/debug/ramdisk/.
 */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/device.h>
#include <linux/hdreg.h>
#include <linux/kstrtox.h>
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/sysfs.h>

#include "ramdisk.h"

#define RAMDISK_MINORS		16
#define RAMDISK_MAX_MIB		(1U << 20)
#define RAMDISK_MAX_LATENCY_US	(10 * USEC_PER_SEC)

static unsigned int disks = 1;
module_param(disks, uint, 0444);
MODULE_PARM_DESC(disks, "Number of disks to begin with");

static unsigned int size_mib = 16;
module_param(size_mib, uint, 0444);
MODULE_PARM_DESC(size_mib, "Size in MiB of the disks to begin with");

static bool partitions = true;
module_param(partitions, bool, 0444);
MODULE_PARM_DESC(partitions, "Look for partitions on the disks");

static int ramdisk_major;

/* All disks by number. The mutex is held to add, look up or remove one. */
static DEFINE_XARRAY_ALLOC(ramdisks);
static DEFINE_MUTEX(ramdisks_mutex);

static int ramdisk_open(struct gendisk *disk, blk_mode_t mode)
{
	struct ramdisk *rd = disk->private_data;
	int err = 0;

	spin_lock(&rd->lock);
	if (rd->removing)
		err = -ENXIO;
	else
		rd->openers++;
	spin_unlock(&rd->lock);

	return err;
}

static void ramdisk_release(struct gendisk *disk)
{
	struct ramdisk *rd = disk->private_data;

	spin_lock(&rd->lock);
	rd->openers--;
	spin_unlock(&rd->lock);
}

/* Some partitioning tools still want one. */
static int ramdisk_getgeo(struct gendisk *disk, struct hd_geometry *geo)
{
	geo->heads = 64;
	geo->sectors = 32;
	geo->cylinders = min_t(sector_t, get_capacity(disk) >> 11, U16_MAX);

	return 0;
}

static const struct block_device_operations ramdisk_fops = {
	.owner		= THIS_MODULE,
	.submit_bio	= ramdisk_submit_bio,
	.open		= ramdisk_open,
	.release	= ramdisk_release,
	.getgeo		= ramdisk_getgeo,
};

static struct ramdisk *dev_to_ramdisk(struct device *dev)
{
	return dev_to_disk(dev)->private_data;
}

static sector_t mib_to_sectors(unsigned int mib)
{
	return (sector_t)mib << (20 - SECTOR_SHIFT);
}

static ssize_t size_mib_show(struct device *dev,
			     const struct device_attribute *attr, char *buf)
{
	struct ramdisk *rd = dev_to_ramdisk(dev);

	return sysfs_emit(buf, "%llu\n",
			  (u64)get_capacity(rd->disk) >> (20 - SECTOR_SHIFT));
}

/* A disk can only grow: less of it could take data from under a file system. */
static ssize_t size_mib_store(struct device *dev,
			      const struct device_attribute *attr,
			      const char *buf, size_t count)
{
	struct ramdisk *rd = dev_to_ramdisk(dev);
	unsigned int mib;
	int err;

	err = kstrtouint(buf, 0, &mib);
	if (err)
		return err;
	if (mib > RAMDISK_MAX_MIB)
		return -EINVAL;

	mutex_lock(&rd->size_mutex);
	if (mib_to_sectors(mib) < get_capacity(rd->disk))
		err = -EINVAL;
	else
		set_capacity_and_notify(rd->disk, mib_to_sectors(mib));
	mutex_unlock(&rd->size_mutex);

	return err ? err : count;
}
static DEVICE_ATTR_RW(size_mib);

static ssize_t latency_us_show(struct device *dev,
			       const struct device_attribute *attr, char *buf)
{
	return sysfs_emit(buf, "%u\n", READ_ONCE(dev_to_ramdisk(dev)->latency_us));
}

static ssize_t latency_us_store(struct device *dev,
				const struct device_attribute *attr,
				const char *buf, size_t count)
{
	unsigned int us;
	int err;

	err = kstrtouint(buf, 0, &us);
	if (err)
		return err;
	if (us > RAMDISK_MAX_LATENCY_US)
		return -EINVAL;

	WRITE_ONCE(dev_to_ramdisk(dev)->latency_us, us);

	return count;
}
static DEVICE_ATTR_RW(latency_us);

static ssize_t fail_permille_show(struct device *dev,
				  const struct device_attribute *attr, char *buf)
{
	return sysfs_emit(buf, "%u\n",
			  READ_ONCE(dev_to_ramdisk(dev)->fail_permille));
}

static ssize_t fail_permille_store(struct device *dev,
				   const struct device_attribute *attr,
				   const char *buf, size_t count)
{
	unsigned int permille;
	int err;

	err = kstrtouint(buf, 0, &permille);
	if (err)
		return err;
	if (permille > 1000)
		return -EINVAL;

	WRITE_ONCE(dev_to_ramdisk(dev)->fail_permille, permille);

	return count;
}
static DEVICE_ATTR_RW(fail_permille);

static struct attribute *ramdisk_disk_attrs[] = {
	&dev_attr_size_mib.attr,
	&dev_attr_latency_us.attr,
	&dev_attr_fail_permille.attr,
	NULL,
};

static const struct attribute_group ramdisk_disk_group = {
	.name	= "ramdisk",
	.attrs	= ramdisk_disk_attrs,
};

static const struct attribute_group *ramdisk_disk_groups[] = {
	&ramdisk_disk_group,
	NULL,
};

/* Returns the number of the new disk. */
static int ramdisk_add(unsigned int mib)
{
	struct queue_limits lim = {
		.logical_block_size	= SECTOR_SIZE,
		.physical_block_size	= PAGE_SIZE,
		.discard_granularity	= PAGE_SIZE,
		.max_hw_discard_sectors	= UINT_MAX,
		.max_write_zeroes_sectors = UINT_MAX,
		.features		= BLK_FEAT_SYNCHRONOUS |
					  BLK_FEAT_NOWAIT,
	};
	struct gendisk *disk;
	struct ramdisk *rd;
	int err;

	if (!mib || mib > RAMDISK_MAX_MIB)
		return -EINVAL;

	rd = kzalloc_obj(*rd);
	if (!rd)
		return -ENOMEM;

	spin_lock_init(&rd->lock);
	mutex_init(&rd->size_mutex);
	ramdisk_io_init(rd);
	err = ramdisk_stats_init(rd);
	if (err)
		goto out_free;

	err = xa_alloc(&ramdisks, &rd->id, rd,
		       XA_LIMIT(0, MINORMASK / RAMDISK_MINORS), GFP_KERNEL);
	if (err)
		goto out_stats;

	disk = blk_alloc_disk(&lim, NUMA_NO_NODE);
	if (IS_ERR(disk)) {
		err = PTR_ERR(disk);
		goto out_id;
	}

	disk->major = ramdisk_major;
	disk->first_minor = rd->id * RAMDISK_MINORS;
	disk->minors = RAMDISK_MINORS;
	disk->fops = &ramdisk_fops;
	disk->private_data = rd;
	if (!partitions)
		disk->flags |= GENHD_FL_NO_PART;
	snprintf(disk->disk_name, DISK_NAME_LEN, "ramdisk%u", rd->id);
	set_capacity(disk, mib_to_sectors(mib));
	rd->disk = disk;

	err = device_add_disk(NULL, disk, ramdisk_disk_groups);
	if (err)
		goto out_disk;

	ramdisk_stats_add(rd);

	return rd->id;

out_disk:
	put_disk(disk);
out_id:
	xa_erase(&ramdisks, rd->id);
out_stats:
	ramdisk_stats_exit(rd);
out_free:
	kfree(rd);
	return err;
}

/* Nobody has it open, and ->open() lets nobody in. */
static void ramdisk_del(struct ramdisk *rd)
{
	del_gendisk(rd->disk);
	ramdisk_io_drain(rd);
	ramdisk_stats_del(rd);
	put_disk(rd->disk);

	ramdisk_free_pages(rd);
	xa_erase(&ramdisks, rd->id);
	ramdisk_stats_exit(rd);
	kfree(rd);
}

static int ramdisk_remove(u32 id)
{
	struct ramdisk *rd = xa_load(&ramdisks, id);
	int err = 0;

	if (!rd)
		return -ENODEV;

	spin_lock(&rd->lock);
	if (rd->openers)
		err = -EBUSY;
	else
		rd->removing = true;
	spin_unlock(&rd->lock);

	if (!err)
		ramdisk_del(rd);

	return err;
}

static ssize_t hot_add_store(const struct class *class,
			     const struct class_attribute *attr,
			     const char *buf, size_t count)
{
	unsigned int mib;
	int ret;

	ret = kstrtouint(buf, 0, &mib);
	if (ret)
		return ret;

	mutex_lock(&ramdisks_mutex);
	ret = ramdisk_add(mib);
	mutex_unlock(&ramdisks_mutex);

	return ret < 0 ? ret : count;
}
static CLASS_ATTR_WO(hot_add);

static ssize_t hot_remove_store(const struct class *class,
				const struct class_attribute *attr,
				const char *buf, size_t count)
{
	u32 id;
	int err;

	err = kstrtou32(buf, 0, &id);
	if (err)
		return err;

	mutex_lock(&ramdisks_mutex);
	err = ramdisk_remove(id);
	mutex_unlock(&ramdisks_mutex);

	return err ? err : count;
}
static CLASS_ATTR_WO(hot_remove);

static struct attribute *ramdisk_class_attrs[] = {
	&class_attr_hot_add.attr,
	&class_attr_hot_remove.attr,
	NULL,
};
ATTRIBUTE_GROUPS(ramdisk_class);

static struct class ramdisk_class = {
	.name		= "ramdisk",
	.class_groups	= ramdisk_class_groups,
};

static int __init ramdisk_init(void)
{
	unsigned int i;
	int err;

	/* A disk may be what memory is freed by writing to. */
	ramdisk_wq = alloc_workqueue("ramdisk", WQ_MEM_RECLAIM | WQ_PERCPU, 0);
	if (!ramdisk_wq)
		return -ENOMEM;

	err = register_blkdev(0, "ramdisk");
	if (err < 0)
		goto out_wq;
	ramdisk_major = err;

	ramdisk_debugfs_init();

	err = class_register(&ramdisk_class);
	if (err)
		goto out_debugfs;

	/* From here on a disk can be in use, so that there is no way back. */
	mutex_lock(&ramdisks_mutex);
	for (i = 0; i < disks; i++) {
		err = ramdisk_add(size_mib);
		if (err < 0) {
			pr_warn("made %u of %u disks: %pe\n", i, disks,
				ERR_PTR(err));
			break;
		}
	}
	mutex_unlock(&ramdisks_mutex);

	return 0;

out_debugfs:
	ramdisk_debugfs_exit();
	unregister_blkdev(ramdisk_major, "ramdisk");
out_wq:
	destroy_workqueue(ramdisk_wq);
	return err;
}

static void __exit ramdisk_exit(void)
{
	struct ramdisk *rd;
	unsigned long id;

	/* Waits for those who add or remove a disk. */
	class_unregister(&ramdisk_class);

	xa_for_each(&ramdisks, id, rd)
		ramdisk_del(rd);
	xa_destroy(&ramdisks);

	ramdisk_debugfs_exit();
	unregister_blkdev(ramdisk_major, "ramdisk");
	destroy_workqueue(ramdisk_wq);
}

module_init(ramdisk_init);
module_exit(ramdisk_exit);

MODULE_DESCRIPTION("RAM disk that can be slow and can fail");
MODULE_LICENSE("GPL");
