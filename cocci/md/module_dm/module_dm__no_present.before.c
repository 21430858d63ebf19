#include <linux/module.h>
#include <linux/bio.h>
#include <linux/device-mapper.h>

static int sink_take(struct dm_target *target, unsigned int argc, char **argv)
{
	return argc ? -EINVAL : 0;
}

static int sink_map(struct dm_target *target, struct bio *bio)
{
	bio_endio(bio);
	return DM_MAPIO_SUBMITTED;
}

static struct target_type sink_target = {
	.name = "sink",
	.version = {1, 0, 0},
	.module = THIS_MODULE,
	.ctr = sink_take,
	.map = sink_map,
};
module_dm(sink);
