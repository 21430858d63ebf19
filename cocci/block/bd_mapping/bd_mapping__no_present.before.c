#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/fs.h>
#include <linux/pagemap.h>

static unsigned long port_pages(struct block_device *bdev)
{
	return bdev->bd_mapping->nrpages;
}
