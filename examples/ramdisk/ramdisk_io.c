// SPDX-License-Identifier: GPL-2.0-only
/*
 * ramdisk - where the data is kept, and how a bio gets there
 */
#include <linux/bio.h>
#include <linux/highmem.h>
#include <linux/random.h>
#include <linux/slab.h>

#include "ramdisk.h"

struct workqueue_struct *ramdisk_wq;

/* A bio that is done but for the time it has to wait. */
struct ramdisk_delayed {
	struct list_head	node;
	struct bio		*bio;
	blk_status_t		status;
	unsigned long		start;
	ktime_t			due;
};

/* Memory that a bio needs must not come from writing to this very disk. */
static gfp_t ramdisk_gfp(blk_opf_t opf)
{
	return opf & REQ_NOWAIT ? GFP_NOWAIT : GFP_NOIO;
}

/*
 * Returns the page with a reference taken, so that a discard on another CPU
 * can't free it while its data is copied. The reference is taken under the
 * lock that ramdisk_erase_page() takes, so the page can't be gone by then.
 */
static struct page *ramdisk_find_page(struct ramdisk *rd, pgoff_t index)
{
	struct page *page;

	xa_lock(&rd->pages);
	page = xa_load(&rd->pages, index);
	if (page)
		get_page(page);
	xa_unlock(&rd->pages);

	return page;
}

/* The same for a page that shall be written; makes it if it is not there. */
static struct page *ramdisk_get_page(struct ramdisk *rd, pgoff_t index,
				     gfp_t gfp)
{
	struct page *page, *old;

	page = ramdisk_find_page(rd, index);
	if (page)
		return page;

	page = alloc_page(gfp | __GFP_ZERO | __GFP_HIGHMEM);
	if (!page)
		return ERR_PTR(-ENOMEM);

	xa_lock(&rd->pages);
	old = __xa_cmpxchg(&rd->pages, index, NULL, page, gfp);
	if (!old) {
		get_page(page);
		atomic_long_inc(&rd->nr_pages);
	} else if (!xa_is_err(old)) {
		get_page(old);
	}
	xa_unlock(&rd->pages);

	if (!old)
		return page;

	__free_page(page);
	return xa_is_err(old) ? ERR_PTR(xa_err(old)) : old;
}

static void ramdisk_erase_page(struct ramdisk *rd, pgoff_t index)
{
	struct page *page = xa_erase(&rd->pages, index);

	if (page) {
		atomic_long_dec(&rd->nr_pages);
		put_page(page);
	}
}

void ramdisk_free_pages(struct ramdisk *rd)
{
	struct page *page;
	unsigned long index;

	xa_for_each(&rd->pages, index, page) {
		ramdisk_erase_page(rd, index);
		cond_resched();
	}
	xa_destroy(&rd->pages);
}

/* Copies one segment; it may begin anywhere in a page of the disk. */
static int ramdisk_rw_segment(struct ramdisk *rd, struct bio_vec *bv,
			      sector_t sector, blk_opf_t opf)
{
	unsigned int done = 0;

	while (done < bv->bv_len) {
		unsigned int offset = (sector & (PAGE_SECTORS - 1)) << SECTOR_SHIFT;
		unsigned int len = min_t(unsigned int, bv->bv_len - done,
					 PAGE_SIZE - offset);
		pgoff_t index = sector >> PAGE_SECTORS_SHIFT;
		struct page *page;
		void *data, *buf;

		if (op_is_write(opf))
			page = ramdisk_get_page(rd, index, ramdisk_gfp(opf));
		else
			page = ramdisk_find_page(rd, index);
		if (IS_ERR(page))
			return PTR_ERR(page);

		buf = bvec_kmap_local(bv);
		if (page) {
			data = kmap_local_page(page);
			if (op_is_write(opf))
				memcpy(data + offset, buf + done, len);
			else
				memcpy(buf + done, data + offset, len);
			kunmap_local(data);
			put_page(page);
		} else {
			memset(buf + done, 0, len);
		}
		if (!op_is_write(opf))
			flush_dcache_page(bv->bv_page);
		kunmap_local(buf);

		done += len;
		sector += len >> SECTOR_SHIFT;
	}

	return 0;
}

static void ramdisk_zero_part(struct ramdisk *rd, pgoff_t index,
			      unsigned int first, unsigned int count)
{
	struct page *page = ramdisk_find_page(rd, index);
	void *data;

	if (!page)
		return;

	data = kmap_local_page(page);
	memset(data + (first << SECTOR_SHIFT), 0, count << SECTOR_SHIFT);
	kunmap_local(data);
	put_page(page);
}

/* Drops the pages that lie wholly in the range, and clears parts of others. */
static void ramdisk_zero_range(struct ramdisk *rd, sector_t sector,
			       sector_t nr_sects)
{
	sector_t end = sector + nr_sects;
	unsigned int head = sector & (PAGE_SECTORS - 1);
	unsigned int tail = end & (PAGE_SECTORS - 1);
	pgoff_t first = (sector + PAGE_SECTORS - 1) >> PAGE_SECTORS_SHIFT;
	pgoff_t last = end >> PAGE_SECTORS_SHIFT;
	struct page *page;
	unsigned long index;

	/* Does it begin and end within one page? */
	if (first > last) {
		ramdisk_zero_part(rd, last, head, nr_sects);
		return;
	}

	if (head)
		ramdisk_zero_part(rd, first - 1, head, PAGE_SECTORS - head);
	if (tail)
		ramdisk_zero_part(rd, last, 0, tail);
	if (first == last)
		return;

	xa_for_each_range(&rd->pages, index, page, first, last - 1) {
		ramdisk_erase_page(rd, index);
		cond_resched();
	}
}

static blk_status_t ramdisk_do_bio(struct ramdisk *rd, struct bio *bio)
{
	sector_t sector = bio->bi_iter.bi_sector;
	struct bvec_iter iter;
	struct bio_vec bv;
	int err;

	switch (bio_op(bio)) {
	case REQ_OP_READ:
	case REQ_OP_WRITE:
		break;
	case REQ_OP_DISCARD:
	case REQ_OP_WRITE_ZEROES:
		ramdisk_zero_range(rd, sector, bio_sectors(bio));
		return BLK_STS_OK;
	default:
		return BLK_STS_NOTSUPP;
	}

	bio_for_each_segment(bv, bio, iter) {
		err = ramdisk_rw_segment(rd, &bv, sector, bio->bi_opf);
		if (err == -ENOMEM && (bio->bi_opf & REQ_NOWAIT))
			return BLK_STS_AGAIN;
		if (err)
			return errno_to_blk_status(err);
		sector += bv.bv_len >> SECTOR_SHIFT;
	}

	return BLK_STS_OK;
}

static void ramdisk_end_bio(struct bio *bio, blk_status_t status,
			    unsigned long start)
{
	bio_end_io_acct(bio, start);
	bio_endio_status(bio, status);
}

/*
 * Keeps a bio back for the latency that was asked for. False means that it has
 * to be completed now: there is no latency, no memory to remember it with, or
 * the disk goes away.
 */
static bool ramdisk_delay_bio(struct ramdisk *rd, struct bio *bio,
			      blk_status_t status, unsigned long start)
{
	unsigned int latency_us = READ_ONCE(rd->latency_us);
	ktime_t delay = ns_to_ktime((u64)latency_us * NSEC_PER_USEC);
	struct ramdisk_delayed *d;
	bool first;

	if (!latency_us)
		return false;

	d = kmalloc_obj(*d, ramdisk_gfp(bio->bi_opf));
	if (!d)
		return false;

	d->bio = bio;
	d->status = status;
	d->start = start;
	d->due = ktime_add(ktime_get(), delay);

	spin_lock(&rd->lock);
	if (rd->draining) {
		spin_unlock(&rd->lock);
		kfree(d);
		return false;
	}
	first = list_empty(&rd->delayed);
	list_add_tail(&d->node, &rd->delayed);
	if (first)
		hrtimer_start(&rd->delay_timer, delay, HRTIMER_MODE_REL);
	spin_unlock(&rd->lock);

	return true;
}

/*
 * Completes those that have waited long enough. They wait in the order of their
 * submission: one that came after the latency was lowered can be late, none is
 * early.
 */
static void ramdisk_delay_work(struct work_struct *work)
{
	struct ramdisk *rd = container_of(work, struct ramdisk, delay_work);
	struct ramdisk_delayed *d, *tmp;
	ktime_t now = ktime_get();
	LIST_HEAD(ready);

	spin_lock(&rd->lock);
	list_for_each_entry_safe(d, tmp, &rd->delayed, node) {
		if (!rd->draining && ktime_after(d->due, now)) {
			hrtimer_start(&rd->delay_timer, ktime_sub(d->due, now),
				      HRTIMER_MODE_REL);
			break;
		}
		list_move_tail(&d->node, &ready);
	}
	spin_unlock(&rd->lock);

	list_for_each_entry_safe(d, tmp, &ready, node) {
		ramdisk_end_bio(d->bio, d->status, d->start);
		kfree(d);
	}
}

/* Completing a bio can take long, so it is left to a worker. */
static enum hrtimer_restart ramdisk_delay_timer(struct hrtimer *timer)
{
	struct ramdisk *rd = container_of(timer, struct ramdisk, delay_timer);

	queue_work(ramdisk_wq, &rd->delay_work);

	return HRTIMER_NORESTART;
}

void ramdisk_submit_bio(struct bio *bio)
{
	struct ramdisk *rd = bio->bi_bdev->bd_disk->private_data;
	unsigned long start = bio_start_io_acct(bio);
	unsigned int permille = READ_ONCE(rd->fail_permille);
	blk_status_t status;

	if (permille && get_random_u32_below(1000) < permille)
		status = BLK_STS_IOERR;
	else
		status = ramdisk_do_bio(rd, bio);

	ramdisk_account(rd, bio_op(bio), bio_sectors(bio), status != BLK_STS_OK);

	if (!ramdisk_delay_bio(rd, bio, status, start))
		ramdisk_end_bio(bio, status, start);
}

void ramdisk_io_init(struct ramdisk *rd)
{
	xa_init(&rd->pages);
	INIT_LIST_HEAD(&rd->delayed);
	INIT_WORK(&rd->delay_work, ramdisk_delay_work);
	hrtimer_setup(&rd->delay_timer, ramdisk_delay_timer, CLOCK_MONOTONIC,
		      HRTIMER_MODE_REL);
}

/*
 * No bio can be delayed, and neither the timer nor the worker be armed, once
 * this returns.
 */
void ramdisk_io_drain(struct ramdisk *rd)
{
	spin_lock(&rd->lock);
	rd->draining = true;
	spin_unlock(&rd->lock);

	/* Both can arm the other, but not while draining is set. */
	hrtimer_cancel(&rd->delay_timer);
	cancel_work_sync(&rd->delay_work);

	/* What they left behind. */
	ramdisk_delay_work(&rd->delay_work);
}
