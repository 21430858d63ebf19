#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/dm-io.h>

struct part {
	int bi_op;
};

void part_fill(struct dm_io_request *ask, struct dm_io_client *client, struct part *part);
int part_go(struct dm_io_client *client, int write);

int part_go(struct dm_io_client *client, int write)
{
	struct dm_io_request first = {
		.bi_opf = (write ? REQ_OP_WRITE : REQ_OP_READ) | (REQ_SYNC),
		.client = client,
	};
	struct dm_io_request second = {
		.client = client,
		.bi_opf = REQ_OP_READ,
	};

	first = (struct dm_io_request) {
		.client = client,
		.bi_opf = (REQ_OP_WRITE) | (REQ_FUA),
		.notify.fn = NULL,
	};
	return first.client == second.client;
}

void part_fill(struct dm_io_request *ask, struct dm_io_client *client, struct part *part)
{
	part->bi_op = 1;
	ask->client = client;
	ask->bi_opf = (REQ_OP_READ) | (REQ_SYNC);
}
