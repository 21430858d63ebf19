#include <linux/module.h>
#include <linux/bio.h>
#include <linux/blkdev.h>
#include <linux/highmem.h>

struct disk {
	struct page *page;
};

void disk_put(struct disk *d, const char *p, unsigned int len);

static void disk_copy(struct disk *d, struct bio *bio, struct bio_vec *last)
{
	struct bio_vec bv;
	struct bvec_iter iter;
	char *p;

	bio_for_each_segment(bv, bio, iter) {
		p = (kmap_local_page(bv.bv_page) + bv.bv_offset);
		disk_put(d, p, bv.bv_len);
		kunmap_local(p);
	}
	p = (kmap_local_page(last->bv_page) + last->bv_offset);
	disk_put(d, p, last->bv_len);
	kunmap_local(p);
	p = kmap_local_page(d->page);
	kunmap_local(p);
}

#ifdef DISK_TAKES_NEXT
static void *disk_next(struct bio_vec *next)
{
	return bvec_kmap_local(next++);
}
#endif
