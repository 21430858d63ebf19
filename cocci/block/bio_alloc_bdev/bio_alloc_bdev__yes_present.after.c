#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/bio.h>

struct vault {
	struct block_device *store;
	struct bio_set bios;
};

static struct bio *vault_write(struct vault *vault, unsigned int pages)
{
	struct bio *io = bio_alloc(NULL, pages, 0, GFP_NOIO);

	if (!io)
		io = bio_alloc_bioset(NULL, pages, 0, GFP_NOIO, &vault->bios);
	bio_set_dev(io, vault->store);
	io->bi_opf = REQ_OP_WRITE;
	return io;
}
