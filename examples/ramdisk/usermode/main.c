// SPDX-License-Identifier: GPL-2.0-only
/*
 * The data path of ramdisk in a process: reads and writes a disk, and compares it with what it should hold
 *
 *	ramdisk-usermode [SEED [TEST…]]
 */
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <linux/bio.h>
#include <linux/debugfs.h>
#include <linux/mm.h>
#include <linux/random.h>
#include <linux/slab.h>

#include "../ramdisk.h"

#define DISK_SECTORS	512
#define DISK_BYTES	(DISK_SECTORS * SECTOR_SIZE)

static unsigned int failures;

__attribute__((format(printf, 2, 3)))
static bool check(bool holds, const char *format, ...)
{
	va_list args;

	if (holds)
		return true;
	__atomic_add_fetch(&failures, 1, __ATOMIC_RELAXED);
	va_start(args, format);
	printf("# ");
	vprintf(format, args);
	printf("\n");
	va_end(args);
	return false;
}

/* Each thread has numbers of its own, so that a run can be had again. */
static u32 next(u32 *own, u32 below)
{
	*own = *own * 1664525 + 1013904223;
	return (u32)(((u64)*own * below) >> 32);
}

/* A disk as ramdisk_main.c makes one, without what the block layer sees of it. */
struct disk {
	struct ramdisk rd;
	struct gendisk gendisk;
};

static void disk_open(struct disk *d)
{
	memset(d, 0, sizeof(*d));
	snprintf(d->gendisk.disk_name, DISK_NAME_LEN, "ramdisk0");
	d->gendisk.private_data = &d->rd;
	d->rd.disk = &d->gendisk;
	spin_lock_init(&d->rd.lock);
	mutex_init(&d->rd.size_mutex);
	ramdisk_io_init(&d->rd);
	check(ramdisk_stats_init(&d->rd) == 0, "no counters");
	ramdisk_stats_add(&d->rd);
}

static void disk_close(struct disk *d)
{
	ramdisk_io_drain(&d->rd);
	ramdisk_stats_del(&d->rd);
	ramdisk_free_pages(&d->rd);
	ramdisk_stats_exit(&d->rd);
}

/* A bio, and what became of it. */
struct request {
	struct bio bio;
	struct bio_vec vecs[4];
	u8 *buffers[4];
	pthread_mutex_t mutex;
	pthread_cond_t changed;
	bool done;
	ktime_t at;
	unsigned int nth;
};

static unsigned int completed;

static void request_done(struct bio *bio)
{
	struct request *rq = bio->bi_private;

	pthread_mutex_lock(&rq->mutex);
	check(!rq->done, "a bio was completed twice");
	rq->done = true;
	rq->at = ktime_get();
	rq->nth = __atomic_add_fetch(&completed, 1, __ATOMIC_SEQ_CST);
	pthread_cond_signal(&rq->changed);
	pthread_mutex_unlock(&rq->mutex);
}

/* Cut into segments of any size, that begin anywhere in a page of their own: as a bio from a file system or from O_DIRECT. */
static struct request *request_new(struct disk *d, unsigned int opf, sector_t sector,
				   unsigned int sectors, u32 *own)
{
	struct request *rq = calloc(1, sizeof(*rq));
	unsigned int op = opf & REQ_OP_MASK, left = sectors, count = 0;

	pthread_mutex_init(&rq->mutex, NULL);
	pthread_cond_init(&rq->changed, NULL);
	if (op != REQ_OP_READ && op != REQ_OP_WRITE)
		left = 0;
	while (left) {
		unsigned int most = PAGE_SIZE / SECTOR_SIZE;
		unsigned int len = count == 3 || left < 2 ? left : 1 + next(own, left);
		unsigned int room;

		len = len > most ? most : len;
		room = (most - len) * SECTOR_SIZE;
		rq->vecs[count].bv_page = alloc_page(GFP_KERNEL);
		rq->vecs[count].bv_len = len * SECTOR_SIZE;
		rq->vecs[count].bv_offset = room ? next(own, room + 1) & ~3u : 0;
		rq->buffers[count] = (u8 *)page_address(rq->vecs[count].bv_page) +
				     rq->vecs[count].bv_offset;
		count++;
		left -= len;
		/* Longer than four pages is more than is asked for here. */
		if (count == 4)
			break;
	}
	rq->bio.bi_opf = opf;
	rq->bio.bi_iter.bi_sector = sector;
	rq->bio.bi_iter.bi_size = (sectors - left) * SECTOR_SIZE;
	rq->bio.bi_vcnt = count;
	rq->bio.bi_io_vec = rq->vecs;
	rq->bio.bi_end_io = request_done;
	rq->bio.bi_private = rq;
	shim_bio_set_disk(&rq->bio, &d->gendisk);
	return rq;
}

static unsigned int request_bytes(const struct request *rq)
{
	return rq->bio.bi_iter.bi_size;
}

/* Copies between the segments and one buffer. */
static void request_copy(struct request *rq, u8 *buffer, bool into)
{
	unsigned int i;

	for (i = 0; i < rq->bio.bi_vcnt; i++) {
		unsigned int len = rq->vecs[i].bv_len;

		if (into)
			memcpy(rq->buffers[i], buffer, len);
		else
			memcpy(buffer, rq->buffers[i], len);
		buffer += len;
	}
}

static void request_wait(struct request *rq)
{
	pthread_mutex_lock(&rq->mutex);
	while (!rq->done)
		pthread_cond_wait(&rq->changed, &rq->mutex);
	pthread_mutex_unlock(&rq->mutex);
}

static blk_status_t request_free(struct request *rq)
{
	blk_status_t status = rq->bio.bi_status;
	unsigned int i;

	for (i = 0; i < rq->bio.bi_vcnt; i++)
		put_page(rq->vecs[i].bv_page);
	pthread_mutex_destroy(&rq->mutex);
	pthread_cond_destroy(&rq->changed);
	free(rq);
	return status;
}

/* Returns how many bytes were moved, or a status with its sign turned. */
static int transfer(struct disk *d, unsigned int opf, sector_t sector, unsigned int sectors,
		    u8 *buffer, u32 *own)
{
	struct request *rq = request_new(d, opf, sector, sectors, own);
	int bytes = (int)request_bytes(rq);
	blk_status_t status;

	if ((opf & REQ_OP_MASK) == REQ_OP_WRITE)
		request_copy(rq, buffer, true);
	ramdisk_submit_bio(&rq->bio);
	request_wait(rq);
	if ((opf & REQ_OP_MASK) == REQ_OP_READ)
		request_copy(rq, buffer, false);
	status = request_free(rq);
	return status ? -status : bytes;
}

static void fill(u8 *buffer, unsigned int bytes, u32 *own)
{
	while (bytes--)
		*buffer++ = 1 + next(own, 255);
}

static void check_zero(struct disk *d, u32 *own)
{
	u8 buffer[4 * PAGE_SIZE];
	int bytes, i;

	memset(buffer, 0xff, sizeof(buffer));
	bytes = transfer(d, REQ_OP_READ, 3, 13, buffer, own);
	check(bytes > 0, "a fresh disk can't be read: %d", bytes);
	for (i = 0; i < bytes; i++) {
		if (!check(!buffer[i], "byte %d of a fresh disk is %d", i, buffer[i]))
			return;
	}
}

/* Any operation at any place of a part of the disk, against a model of it. */
static void any_operations(struct disk *d, sector_t first, unsigned int count, unsigned int times,
			   u32 *own)
{
	u8 *model = calloc(count, SECTOR_SIZE);
	u8 buffer[4 * PAGE_SIZE];

	while (times--) {
		unsigned int at = next(own, count);
		unsigned int most = count - at < 24 ? count - at : 24;
		unsigned int sectors = 1 + next(own, most);
		u8 *there = model + at * SECTOR_SIZE;
		int bytes;

		switch (next(own, 4)) {
		case 0:
			fill(buffer, sizeof(buffer), own);
			bytes = transfer(d, REQ_OP_WRITE, first + at, sectors, buffer, own);
			if (check(bytes > 0, "write: %d", bytes))
				memcpy(there, buffer, bytes);
			break;
		case 1:
			bytes = transfer(d, next(own, 2) ? REQ_OP_DISCARD : REQ_OP_WRITE_ZEROES,
					 first + at, sectors, NULL, own);
			if (check(bytes > 0, "discard: %d", bytes))
				memset(there, 0, bytes);
			break;
		default:
			bytes = transfer(d, REQ_OP_READ, first + at, sectors, buffer, own);
			check(bytes > 0 && !memcmp(there, buffer, bytes),
			      "%d bytes from sector %llu on are not what was written", bytes,
			      first + at);
		}
	}
	free(model);
}

static void test_fresh(struct disk *d, u32 *own)
{
	check_zero(d, own);
	check(atomic_long_read(&d->rd.nr_pages) == 0, "reading has made pages");
}

static void test_verify(struct disk *d, u32 *own)
{
	any_operations(d, 0, DISK_SECTORS, 3000, own);
}

static void test_discard(struct disk *d, u32 *own)
{
	u8 buffer[4 * PAGE_SIZE];
	int i;

	fill(buffer, sizeof(buffer), own);
	for (i = 0; i < 4; i++)
		transfer(d, REQ_OP_WRITE, i * 8, 8, buffer, own);
	check(atomic_long_read(&d->rd.nr_pages) == 4, "four pages are %ld",
	      atomic_long_read(&d->rd.nr_pages));
	/* The middle of a page, then two parts with whole pages between, then all. */
	transfer(d, REQ_OP_DISCARD, 2, 3, NULL, own);
	check(atomic_long_read(&d->rd.nr_pages) == 4, "a part of a page took it away");
	transfer(d, REQ_OP_DISCARD, 4, 16, NULL, own);
	check(atomic_long_read(&d->rd.nr_pages) == 3, "of three pages in part, %ld are there",
	      atomic_long_read(&d->rd.nr_pages));
	transfer(d, REQ_OP_DISCARD, 0, 32, NULL, own);
	check(atomic_long_read(&d->rd.nr_pages) == 0, "discarded pages are there");
	check_zero(d, own);
}

static void test_other_operation(struct disk *d, u32 *own)
{
	check(transfer(d, REQ_OP_FLUSH, 0, 8, NULL, own) == -BLK_STS_NOTSUPP,
	      "an operation that is none was done");
}

static void test_errors(struct disk *d, u32 *own)
{
	u8 buffer[PAGE_SIZE];
	unsigned int failed = 0, i;
	int status;

	WRITE_ONCE(d->rd.fail_permille, 1000);
	for (i = 0; i < 50; i++) {
		status = transfer(d, i & 1, 8 * i, 8, buffer, own);
		check(status == -BLK_STS_IOERR, "not an error, but %d", status);
	}
	check(shim_pages() == 0, "a write that failed has made pages");
	WRITE_ONCE(d->rd.fail_permille, 250);
	for (i = 0; i < 1000; i++)
		failed += transfer(d, REQ_OP_READ, 0, 1, buffer, own) == -BLK_STS_IOERR;
	check(failed > 150 && failed < 350, "250 of 1000 should fail, %u did", failed);
	WRITE_ONCE(d->rd.fail_permille, 0);
	check_zero(d, own);
}

/* Memory for the page, for its struct, for the slot in the xarray. */
static void test_no_memory(struct disk *d, u32 *own)
{
	unsigned int skip;
	int status;

	for (skip = 0; skip < 2; skip++) {
		struct request *rq = request_new(d, REQ_OP_WRITE, 8 * skip, 8, own);

		request_copy(rq, (u8[PAGE_SIZE]){ 1 }, true);
		shim_fail_memory(skip, 1);
		ramdisk_submit_bio(&rq->bio);
		request_wait(rq);
		shim_fail_memory(0, 0);
		status = request_free(rq);
		check(status == BLK_STS_RESOURCE, "no memory (%u) is status %d", skip, status);

		rq = request_new(d, REQ_OP_WRITE | REQ_NOWAIT, 8 * skip, 8, own);
		request_copy(rq, (u8[PAGE_SIZE]){ 1 }, true);
		shim_fail_memory(skip, 1);
		ramdisk_submit_bio(&rq->bio);
		request_wait(rq);
		shim_fail_memory(0, 0);
		status = request_free(rq);
		check(status == BLK_STS_AGAIN, "without waiting (%u) it is %d", skip, status);
	}
	check(shim_pages() == 0, "%ld pages are left", shim_pages());
}

static void test_latency(struct disk *d, u32 *own)
{
	struct request *all[8];
	const unsigned int latency = 20000;
	ktime_t begin = ktime_get();
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(all); i++) {
		/* The timer has to be armed again for those behind. */
		WRITE_ONCE(d->rd.latency_us, latency + 4000 * i);
		all[i] = request_new(d, REQ_OP_WRITE, 8 * i, 8, own);
		request_copy(all[i], (u8[PAGE_SIZE]){ 1 }, true);
		ramdisk_submit_bio(&all[i]->bio);
	}
	for (i = 0; i < ARRAY_SIZE(all); i++) {
		request_wait(all[i]);
		check(all[i]->at - begin >= (latency + 4000 * i) * NSEC_PER_USEC,
		      "bio %u was early", i);
		check(!i || all[i]->nth > all[i - 1]->nth, "bio %u came out of turn", i);
	}
	for (i = 0; i < ARRAY_SIZE(all); i++)
		check(request_free(all[i]) == BLK_STS_OK, "bio %u failed", i);
}

/* What waits is completed when the disk goes away, and nothing waits behind that. */
static void test_drain(struct disk *d, u32 *own)
{
	struct request *waiting = request_new(d, REQ_OP_READ, 0, 8, own);
	struct request *late = request_new(d, REQ_OP_READ, 0, 8, own);

	WRITE_ONCE(d->rd.latency_us, 10000000);
	ramdisk_submit_bio(&waiting->bio);
	check(!waiting->done, "it did not wait");
	ramdisk_io_drain(&d->rd);
	check(waiting->done, "it waits for ever");
	ramdisk_submit_bio(&late->bio);
	check(late->done, "it waits for a disk that is gone");
	request_free(waiting);
	request_free(late);
}

/* Without memory to remember a bio with, it does not wait. */
static void test_no_memory_to_wait(struct disk *d, u32 *own)
{
	struct request *rq = request_new(d, REQ_OP_READ, 0, 8, own);

	WRITE_ONCE(d->rd.latency_us, 10000000);
	shim_fail_memory(0, 1);
	ramdisk_submit_bio(&rq->bio);
	shim_fail_memory(0, 0);
	check(rq->done, "it waits");
	request_free(rq);
}

struct part {
	pthread_t id;
	struct disk *disk;
	sector_t first;
	u32 own;
};

static void *run_part(void *data)
{
	struct part *part = data;

	any_operations(part->disk, part->first, 120, 1000, &part->own);
	return NULL;
}

/* All of them on pages that border on each other, while one reads and discards what lies behind. */
static void *run_shared(void *data)
{
	struct part *part = data;
	u8 buffer[4 * PAGE_SIZE];
	unsigned int times;

	for (times = 0; times < 1000; times++) {
		static const unsigned int ops[] = { REQ_OP_READ, REQ_OP_WRITE, REQ_OP_DISCARD };

		fill(buffer, 16, &part->own);
		transfer(part->disk, ops[next(&part->own, 3)], 480 + next(&part->own, 16), 8, buffer,
			 &part->own);
	}
	return NULL;
}

static void test_threads(struct disk *d, u32 *own)
{
	struct part parts[7];
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(parts); i++) {
		/* 120 sectors are 15 pages, so that each has a page with a neighbour. */
		parts[i] = (struct part){ .disk = d, .first = 120 * i, .own = *own + i };
		pthread_create(&parts[i].id, NULL, i < 4 ? run_part : run_shared, &parts[i]);
	}
	for (i = 0; i < ARRAY_SIZE(parts); i++)
		pthread_join(parts[i].id, NULL);
}

static void check_stats(struct disk *d, const char *line)
{
	char *text = shim_debugfs_read("ramdisk/ramdisk0/stats");

	(void)d;
	if (check(text != NULL, "there are no stats"))
		check(strstr(text, line) != NULL, "not \"%s\", but:\n%s", line, text);
	free(text);
}

static void test_stats(struct disk *d, u32 *own)
{
	u8 buffer[PAGE_SIZE] = { 1 };
	unsigned int i;

	check_stats(d, "0 openers, 0 pages, latency off, 0 failed\n");
	d->rd.openers = 1;
	for (i = 0; i < 3; i++)
		transfer(d, REQ_OP_WRITE, 8 * i, 8, buffer, own);
	transfer(d, REQ_OP_READ, 0, 5, buffer, own);
	transfer(d, REQ_OP_FLUSH, 0, 0, buffer, own);
	check_stats(d, "1 opener, 3 pages, latency off, 1 failed\n");
	check_stats(d, "read     2 ios, 5 sectors, 0 sectors/s\n");
	check_stats(d, "write    3 ios, 24 sectors, 0 sectors/s\n");
	/* The timer comes once a second. */
	for (i = 0; i < 300 && !READ_ONCE(d->rd.rate[STAT_WRITE]); i++)
		usleep(10000);
	check_stats(d, "write    3 ios, 24 sectors, 24 sectors/s\n");
}

static const struct {
	const char *name;
	void (*run)(struct disk *d, u32 *own);
} tests[] = {
	{ "fresh", test_fresh },
	{ "verify", test_verify },
	{ "discard", test_discard },
	{ "other-operation", test_other_operation },
	{ "errors", test_errors },
	{ "no-memory", test_no_memory },
	{ "latency", test_latency },
	{ "drain", test_drain },
	{ "no-memory-to-wait", test_no_memory_to_wait },
	{ "threads", test_threads },
	{ "stats", test_stats },
};

static bool is_wanted(const char *name, int argc, char **argv)
{
	int i;

	for (i = 2; i < argc; i++) {
		if (!strcmp(argv[i], name))
			return true;
	}
	return argc <= 2;
}

int main(int argc, char **argv)
{
	u32 seed = argc > 1 ? (u32)strtoul(argv[1], NULL, 0) : 1;
	unsigned int i, bad = 0, nth = 0, before;

	setvbuf(stdout, NULL, _IOLBF, 0);
	printf("KTAP version 1\n# seed %u\n", seed);
	for (i = 0; i < ARRAY_SIZE(tests); i++) {
		struct disk d;
		u32 own = seed;

		if (!is_wanted(tests[i].name, argc, argv))
			continue;
		before = failures;
		shim_seed(seed);
		ramdisk_wq = alloc_workqueue("ramdisk", WQ_MEM_RECLAIM, 0);
		ramdisk_debugfs_init();
		disk_open(&d);
		tests[i].run(&d, &own);
		disk_close(&d);
		ramdisk_debugfs_exit();
		destroy_workqueue(ramdisk_wq);
		check(shim_pages() == 0, "%ld pages are left", shim_pages());
		check(shim_in_flight() == 0, "%ld bios were not ended", shim_in_flight());
		nth++;
		bad += failures != before;
		printf("%sok %u %s\n", failures == before ? "" : "not ", nth, tests[i].name);
	}
	printf("1..%u\n", nth);
	return bad ? 1 : 0;
}
