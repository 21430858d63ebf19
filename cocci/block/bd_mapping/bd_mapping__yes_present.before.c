#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/fs.h>
#include <linux/pagemap.h>

static unsigned long port_pages(struct block_device *bdev)
{
	return bdev->bd_inode->i_mapping->nrpages;
}

static struct address_space *port_mapping(struct inode *inode)
{
	return inode->i_mapping;
}

static struct address_space *port_found(struct block_device *bdev)
{
	struct inode *inode = bdev->bd_inode;

	return bdev->bd_inode->i_ino ? port_mapping(inode) : NULL;
}
