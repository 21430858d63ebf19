#include <linux/module.h>
#include <linux/blkdev.h>

struct disk {
	unsigned int last, req_op, same;
};

void disk_account(struct disk *d, enum req_op op, unsigned int sectors);

void disk_account(struct disk *d, enum req_op op, unsigned int sectors)
{
	enum req_op last = d->last;
	enum req_flag_bits bit = __REQ_SYNC;

	d->req_op = op;
	d->same += op == last && bit;
}
