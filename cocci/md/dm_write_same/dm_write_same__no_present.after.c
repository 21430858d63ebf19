#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/device-mapper.h>

struct sieve {
	unsigned int num_write_same_bios;
	struct dm_dev *below;
};

int sieve_make(struct dm_target *target, struct sieve *sieve);

int sieve_make(struct dm_target *target, struct sieve *sieve)
{
	sieve->num_write_same_bios = 1;
	target->num_flush_bios = 1;
	target->num_discard_bios = 1;
	target->private = sieve;
	return 0;
}
