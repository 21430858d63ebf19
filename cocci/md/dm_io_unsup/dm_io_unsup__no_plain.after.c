#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/dm-io.h>

int part_read(struct dm_io_request *ask, struct dm_io_region *where);

int part_read(struct dm_io_request *ask, struct dm_io_region *where)
{
	unsigned long bad = 0;
	int wrong = dm_io(ask, 1, where, &bad, IOPRIO_DEFAULT);

	return wrong ? wrong : bad ? -EIO : 0;
}
