#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/bio.h>

struct vault {
	struct block_device *store;
	struct bio_set bios;
};

static struct bio *vault_write(struct vault *vault, unsigned int pages)
{
	struct bio *io = bio_alloc(vault->store, pages, REQ_OP_WRITE | REQ_SYNC, GFP_NOIO);

	if (!io)
		io = bio_alloc_bioset(vault->store, pages, REQ_OP_WRITE, GFP_NOIO, &vault->bios);
	return io;
}

static struct bio *vault_later(struct vault *vault)
{
	struct bio *io;

	io = bio_alloc(NULL, 1, 0, GFP_KERNEL);
	bio_set_dev(io, vault->store);
	return io;
}
