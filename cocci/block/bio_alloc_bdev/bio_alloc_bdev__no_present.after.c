#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/bio.h>

struct vault {
	struct block_device *store;
	struct bio_set bios;
};

static inline struct bio *compat_vault_write_bio_alloc(struct block_device *to,
						       unsigned short vecs,
						       unsigned int how,
						       gfp_t flags)
{
	struct bio *bio = bio_alloc(flags, vecs);

	if (bio && to)
		bio_set_dev(bio, to);
	if (bio)
		bio->bi_opf = how;
	return bio;
}

static inline struct bio *compat_vault_write_bio_alloc_bioset(struct block_device *to,
							      unsigned short vecs,
							      unsigned int how,
							      gfp_t flags,
							      struct bio_set *from)
{
	struct bio *bio = bio_alloc_bioset(flags, vecs, from);

	if (bio && to)
		bio_set_dev(bio, to);
	if (bio)
		bio->bi_opf = how;
	return bio;
}

static struct bio *vault_write(struct vault *vault, unsigned int pages)
{
	struct bio *io = compat_vault_write_bio_alloc(vault->store, pages,
						      REQ_OP_WRITE | REQ_SYNC,
						      GFP_NOIO);

	if (!io)
		io = compat_vault_write_bio_alloc_bioset(vault->store, pages,
							 REQ_OP_WRITE,
							 GFP_NOIO,
							 &vault->bios);
	return io;
}

static struct bio *vault_later(struct vault *vault)
{
	struct bio *io;

	io = bio_alloc(GFP_KERNEL, 1);
	bio_set_dev(io, vault->store);
	return io;
}
