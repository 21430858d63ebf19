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

static sector_t port_sectors(struct port *port)
{
	return bdev_nr_bytes(port->dm->bdev) >> 9;
}
