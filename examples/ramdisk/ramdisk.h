/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * ramdisk - a RAM disk that can be slow and can fail
 */
#ifndef RAMDISK_H
#define RAMDISK_H

#include <linux/blkdev.h>
#include <linux/hrtimer.h>
#include <linux/list.h>
#include <linux/mutex.h>
#include <linux/percpu.h>
#include <linux/spinlock.h>
#include <linux/timer.h>
#include <linux/u64_stats_sync.h>
#include <linux/workqueue.h>
#include <linux/xarray.h>

struct dentry;
struct seq_file;

#define PAGE_SECTORS_SHIFT	(PAGE_SHIFT - SECTOR_SHIFT)
#define PAGE_SECTORS		(1 << PAGE_SECTORS_SHIFT)

/* One for each CPU, written by the submitting task only. */
struct ramdisk_counters {
	u64_stats_t		ios[NR_STAT_GROUPS];
	u64_stats_t		sectors[NR_STAT_GROUPS];
	u64_stats_t		failed;
	struct u64_stats_sync	syncp;
};

/* A sum of the above over all CPUs. */
struct ramdisk_totals {
	u64			ios[NR_STAT_GROUPS];
	u64			sectors[NR_STAT_GROUPS];
	u64			failed;
};

struct ramdisk {
	u32			id;
	struct gendisk		*disk;

	/* Data, by page index. A page that is not there reads as zeroes. */
	struct xarray		pages;
	atomic_long_t		nr_pages;

	/* Serialises changes of the size. */
	struct mutex		size_mutex;

	/* Knobs, read without a lock. */
	unsigned int		latency_us;
	unsigned int		fail_permille;

	/* Protects the four below. */
	spinlock_t		lock;
	unsigned int		openers;
	bool			removing;
	bool			draining;
	struct list_head	delayed;

	struct hrtimer		delay_timer;
	struct work_struct	delay_work;

	struct ramdisk_counters __percpu *counters;
	struct timer_list	rate_timer;
	struct ramdisk_totals	last;
	u64			rate[NR_STAT_GROUPS];
	struct dentry		*debugfs;
};

/* ramdisk_io.c */
extern struct workqueue_struct *ramdisk_wq;

void ramdisk_submit_bio(struct bio *bio);
void ramdisk_io_init(struct ramdisk *rd);
void ramdisk_io_drain(struct ramdisk *rd);
void ramdisk_free_pages(struct ramdisk *rd);

/* ramdisk_stats.c */
int ramdisk_stats_init(struct ramdisk *rd);
void ramdisk_stats_add(struct ramdisk *rd);
void ramdisk_stats_del(struct ramdisk *rd);
void ramdisk_stats_exit(struct ramdisk *rd);
void ramdisk_account(struct ramdisk *rd, enum req_op op,
		     unsigned int sectors, bool failed);
void ramdisk_debugfs_init(void);
void ramdisk_debugfs_exit(void);

#endif /* RAMDISK_H */
