#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/fs.h>
#include <linux/pagemap.h>

struct port_dm {
	struct block_device *bdev;
};

struct port {
	struct port_dm *dm;
};

static sector_t port_sectors(struct port *port, struct block_device *bdev)
{
	if (!bdev)
		return port->dm->bdev->bd_inode->i_size >> 9;

	return i_size_read(bdev->bd_inode) >> 9;
}

/* A file's. */
static loff_t port_file_size(struct file *file)
{
	return i_size_read(file->f_inode);
}

#ifdef PORT_HAS_BD_INODE
/* What has another name now, and what sets the size. */
static unsigned long port_pages(struct block_device *bdev)
{
	bdev->bd_inode->i_size = 0;

	return bdev->bd_inode->i_mapping->nrpages;
}
#endif
