// SPDX-License-Identifier: GPL-2.0-only
/*
 * ramdisk - counters, rates, and the debugfs file that shows them
 */
#include <linux/debugfs.h>
#include <linux/jiffies.h>
#include <linux/module.h>
#include <linux/seq_file.h>
#include <linux/string_choices.h>

#include "ramdisk.h"

static const char * const ramdisk_group_names[] = {
	[STAT_READ]	= "read",
	[STAT_WRITE]	= "write",
	[STAT_DISCARD]	= "discard",
};

static struct dentry *ramdisk_debugfs_root;

void ramdisk_account(struct ramdisk *rd, enum req_op op,
		     unsigned int sectors, bool failed)
{
	struct ramdisk_counters *c;
	int group = op_stat_group(op);

	/* The timer reads them in a softirq, which must not meet half an update. */
	local_bh_disable();
	c = this_cpu_ptr(rd->counters);

	u64_stats_update_begin(&c->syncp);
	u64_stats_inc(&c->ios[group]);
	u64_stats_add(&c->sectors[group], sectors);
	if (failed)
		u64_stats_inc(&c->failed);
	u64_stats_update_end(&c->syncp);

	local_bh_enable();
}

static void ramdisk_sum(struct ramdisk *rd, struct ramdisk_totals *sum)
{
	struct ramdisk_totals one;
	unsigned int start;
	int cpu, i;

	memset(sum, 0, sizeof(*sum));

	for_each_possible_cpu(cpu) {
		struct ramdisk_counters *c = per_cpu_ptr(rd->counters, cpu);

		do {
			start = u64_stats_fetch_begin(&c->syncp);
			for (i = 0; i < NR_STAT_GROUPS; i++) {
				one.ios[i] = u64_stats_read(&c->ios[i]);
				one.sectors[i] = u64_stats_read(&c->sectors[i]);
			}
			one.failed = u64_stats_read(&c->failed);
		} while (u64_stats_fetch_retry(&c->syncp, start));

		for (i = 0; i < NR_STAT_GROUPS; i++) {
			sum->ios[i] += one.ios[i];
			sum->sectors[i] += one.sectors[i];
		}
		sum->failed += one.failed;
	}
}

/* Once a second: how many sectors since the last time? */
static void ramdisk_rate_timer(struct timer_list *t)
{
	struct ramdisk *rd = timer_container_of(rd, t, rate_timer);
	struct ramdisk_totals sum;
	int i;

	ramdisk_sum(rd, &sum);
	for (i = 0; i < NR_STAT_GROUPS; i++)
		WRITE_ONCE(rd->rate[i], sum.sectors[i] - rd->last.sectors[i]);
	rd->last = sum;

	mod_timer(&rd->rate_timer, jiffies + secs_to_jiffies(1));
}

static int stats_show(struct seq_file *m, void *v)
{
	struct ramdisk *rd = m->private;
	struct ramdisk_totals sum;
	unsigned int openers;
	int i;

	spin_lock(&rd->lock);
	openers = rd->openers;
	spin_unlock(&rd->lock);

	ramdisk_sum(rd, &sum);

	seq_printf(m, "%u opener%s, %ld pages, latency %s, %llu failed\n",
		   openers, str_plural(openers),
		   atomic_long_read(&rd->nr_pages),
		   str_on_off(READ_ONCE(rd->latency_us)), sum.failed);

	for (i = 0; i < ARRAY_SIZE(ramdisk_group_names); i++)
		seq_printf(m, "%-8s %llu ios, %llu sectors, %llu sectors/s\n",
			   ramdisk_group_names[i], sum.ios[i], sum.sectors[i],
			   READ_ONCE(rd->rate[i]));

	return 0;
}
DEFINE_SHOW_ATTRIBUTE(stats);

/* Before any bio can come. */
int ramdisk_stats_init(struct ramdisk *rd)
{
	int cpu;

	rd->counters = alloc_percpu(struct ramdisk_counters);
	if (!rd->counters)
		return -ENOMEM;

	for_each_possible_cpu(cpu)
		u64_stats_init(&per_cpu_ptr(rd->counters, cpu)->syncp);

	timer_setup(&rd->rate_timer, ramdisk_rate_timer, 0);

	return 0;
}

/* When the disk has its name. */
void ramdisk_stats_add(struct ramdisk *rd)
{
	rd->debugfs = debugfs_create_dir(rd->disk->disk_name,
					 ramdisk_debugfs_root);
	debugfs_create_file("stats", 0444, rd->debugfs, rd, &stats_fops);
	mod_timer(&rd->rate_timer, jiffies + secs_to_jiffies(1));
}

void ramdisk_stats_del(struct ramdisk *rd)
{
	debugfs_remove_recursive(rd->debugfs);
	/* It arms itself again: it must not come back after this. */
	timer_shutdown_sync(&rd->rate_timer);
}

/* After the last bio. */
void ramdisk_stats_exit(struct ramdisk *rd)
{
	free_percpu(rd->counters);
}

void ramdisk_debugfs_init(void)
{
	ramdisk_debugfs_root = debugfs_create_dir(KBUILD_MODNAME, NULL);
}

void ramdisk_debugfs_exit(void)
{
	debugfs_remove_recursive(ramdisk_debugfs_root);
}
