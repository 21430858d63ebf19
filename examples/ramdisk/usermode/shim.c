// SPDX-License-Identifier: GPL-2.0-only
/*
 * What the headers declare: as much of a kernel as the data path of ramdisk calls, over POSIX threads
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <linux/bio.h>
#include <linux/debugfs.h>
#include <linux/hrtimer.h>
#include <linux/mm.h>
#include <linux/percpu.h>
#include <linux/random.h>
#include <linux/slab.h>
#include <linux/timer.h>
#include <linux/workqueue.h>
#include <linux/xarray.h>

/* The kernel would stop here, too, if only with lock debugging. */
static void must(int error, const char *what)
{
	if (!error)
		return;
	fprintf(stderr, "shim: %s: %s\n", what, strerror(error));
	abort();
}

/* Locks */

void spin_lock_init(spinlock_t *lock)
{
	pthread_mutexattr_t attr;

	pthread_mutexattr_init(&attr);
	pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_ERRORCHECK);
	must(pthread_mutex_init(&lock->mutex, &attr), "spin_lock_init");
	pthread_mutexattr_destroy(&attr);
}

void spin_lock(spinlock_t *lock)
{
	must(pthread_mutex_lock(&lock->mutex), "spin_lock");
}

void spin_unlock(spinlock_t *lock)
{
	must(pthread_mutex_unlock(&lock->mutex), "spin_unlock");
}

/* CPUs */

static pthread_mutex_t cpus[NR_CPUS] = {
	PTHREAD_MUTEX_INITIALIZER, PTHREAD_MUTEX_INITIALIZER,
	PTHREAD_MUTEX_INITIALIZER, PTHREAD_MUTEX_INITIALIZER,
};
static unsigned int threads;
static __thread unsigned int thread;

int smp_processor_id(void)
{
	if (!thread)
		thread = __atomic_add_fetch(&threads, 1, __ATOMIC_RELAXED);
	return (int)(thread % NR_CPUS);
}

void local_bh_disable(void)
{
	must(pthread_mutex_lock(&cpus[smp_processor_id()]), "local_bh_disable");
}

void local_bh_enable(void)
{
	must(pthread_mutex_unlock(&cpus[smp_processor_id()]), "local_bh_enable");
}

/* Memory */

static pthread_mutex_t fail_mutex = PTHREAD_MUTEX_INITIALIZER;
static unsigned int fail_skip, fail_count;
static long pages;

void shim_fail_memory(unsigned int skip, unsigned int fail)
{
	pthread_mutex_lock(&fail_mutex);
	fail_skip = skip;
	fail_count = fail;
	pthread_mutex_unlock(&fail_mutex);
}

static bool no_memory(void)
{
	bool fail = false;

	pthread_mutex_lock(&fail_mutex);
	if (fail_count && fail_skip) {
		fail_skip--;
	} else if (fail_count) {
		fail_count--;
		fail = true;
	}
	pthread_mutex_unlock(&fail_mutex);
	return fail;
}

void *kmalloc(size_t size, gfp_t gfp)
{
	void *ptr;

	if (no_memory())
		return NULL;
	ptr = malloc(size);
	/* Memory that is not zeroed holds anything. */
	if (ptr)
		memset(ptr, gfp & __GFP_ZERO ? 0 : 0xa5, size);
	return ptr;
}

void *kzalloc(size_t size, gfp_t gfp)
{
	return kmalloc(size, gfp | __GFP_ZERO);
}

void kfree(const void *ptr)
{
	free((void *)ptr);
}

void *shim_alloc_percpu(size_t size)
{
	return kzalloc(size * NR_CPUS, GFP_KERNEL);
}

void free_percpu(void *ptr)
{
	kfree(ptr);
}

struct page *alloc_page(gfp_t gfp)
{
	struct page *page = kmalloc(sizeof(*page), gfp);

	if (!page)
		return NULL;
	page->refs = 1;
	page->data = malloc(PAGE_SIZE);
	memset(page->data, gfp & __GFP_ZERO ? 0 : 0xa5, PAGE_SIZE);
	__atomic_add_fetch(&pages, 1, __ATOMIC_RELAXED);
	return page;
}

void get_page(struct page *page)
{
	__atomic_add_fetch(&page->refs, 1, __ATOMIC_SEQ_CST);
}

void put_page(struct page *page)
{
	if (__atomic_sub_fetch(&page->refs, 1, __ATOMIC_SEQ_CST))
		return;
	free(page->data);
	free(page);
	__atomic_sub_fetch(&pages, 1, __ATOMIC_RELAXED);
}

void __free_page(struct page *page)
{
	put_page(page);
}

long shim_pages(void)
{
	return __atomic_load_n(&pages, __ATOMIC_RELAXED);
}

/* The xarray: slots in the order of their index */

struct shim_slot {
	unsigned long index;
	void *entry;
};

void xa_init(struct xarray *xa)
{
	spin_lock_init(&xa->xa_lock);
	pthread_mutex_init(&xa->inner, NULL);
	xa->slots = NULL;
	xa->count = 0;
	xa->room = 0;
}

/* The first slot whose index is not below this one. */
static size_t slot_from(const struct xarray *xa, unsigned long index)
{
	size_t low = 0, high = xa->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (xa->slots[middle].index < index)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void *entry_at(const struct xarray *xa, size_t at, unsigned long index)
{
	return at < xa->count && xa->slots[at].index == index ? xa->slots[at].entry : NULL;
}

static void drop_slot(struct xarray *xa, size_t at)
{
	xa->count--;
	memmove(xa->slots + at, xa->slots + at + 1, (xa->count - at) * sizeof(*xa->slots));
}

static void make_slot(struct xarray *xa, size_t at, unsigned long index, void *entry)
{
	if (xa->count == xa->room) {
		xa->room = xa->room ? 2 * xa->room : 16;
		xa->slots = realloc(xa->slots, xa->room * sizeof(*xa->slots));
	}
	memmove(xa->slots + at + 1, xa->slots + at, (xa->count - at) * sizeof(*xa->slots));
	xa->slots[at] = (struct shim_slot){ index, entry };
	xa->count++;
}

void *xa_load(struct xarray *xa, unsigned long index)
{
	void *entry;

	pthread_mutex_lock(&xa->inner);
	entry = entry_at(xa, slot_from(xa, index), index);
	pthread_mutex_unlock(&xa->inner);
	return entry;
}

void *__xa_cmpxchg(struct xarray *xa, unsigned long index, void *old, void *entry, gfp_t gfp)
{
	void *found;
	size_t at;

	(void)gfp;
	if (no_memory())
		return shim_xa_error(-ENOMEM);
	pthread_mutex_lock(&xa->inner);
	at = slot_from(xa, index);
	found = entry_at(xa, at, index);
	if (found == old && found)
		drop_slot(xa, at);
	if (found == old && entry)
		make_slot(xa, at, index, entry);
	pthread_mutex_unlock(&xa->inner);
	return found;
}

void *xa_erase(struct xarray *xa, unsigned long index)
{
	void *entry;
	size_t at;

	xa_lock(xa);
	pthread_mutex_lock(&xa->inner);
	at = slot_from(xa, index);
	entry = entry_at(xa, at, index);
	if (entry)
		drop_slot(xa, at);
	pthread_mutex_unlock(&xa->inner);
	xa_unlock(xa);
	return entry;
}

void *shim_xa_find(struct xarray *xa, unsigned long *index, unsigned long max, bool after)
{
	void *entry = NULL;
	size_t at;

	if (after && *index == ULONG_MAX)
		return NULL;
	pthread_mutex_lock(&xa->inner);
	at = slot_from(xa, *index + after);
	if (at < xa->count && xa->slots[at].index <= max) {
		*index = xa->slots[at].index;
		entry = xa->slots[at].entry;
	}
	pthread_mutex_unlock(&xa->inner);
	return entry;
}

void xa_destroy(struct xarray *xa)
{
	free(xa->slots);
	xa->slots = NULL;
	xa->count = 0;
	xa->room = 0;
}

/* Time */

ktime_t ktime_get(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * NSEC_PER_SEC + now.tv_nsec;
}

static pthread_mutex_t timer_mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t timer_changed;
static LIST_HEAD(armed);
static struct shim_timer *running;

static struct shim_timer *next_timer(void)
{
	struct shim_timer *timer, *first = NULL;

	list_for_each_entry(timer, &armed, node) {
		if (!first || timer->due < first->due)
			first = timer;
	}
	return first;
}

static void *timer_thread(void *unused)
{
	struct shim_timer *timer;

	pthread_mutex_lock(&timer_mutex);
	for (;;) {
		timer = next_timer();
		if (!timer) {
			pthread_cond_wait(&timer_changed, &timer_mutex);
		} else if (timer->due > ktime_get()) {
			struct timespec due = {
				.tv_sec = timer->due / NSEC_PER_SEC,
				.tv_nsec = timer->due % NSEC_PER_SEC,
			};

			pthread_cond_timedwait(&timer_changed, &timer_mutex, &due);
		} else {
			list_del(&timer->node);
			running = timer;
			pthread_mutex_unlock(&timer_mutex);
			timer->run(timer);
			pthread_mutex_lock(&timer_mutex);
			running = NULL;
			pthread_cond_broadcast(&timer_changed);
		}
	}
	return unused;
}

static void start_timers(void)
{
	pthread_condattr_t attr;
	pthread_t id;

	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(&timer_changed, &attr);
	must(pthread_create(&id, NULL, timer_thread, NULL), "timers");
	pthread_detach(id);
}

void shim_timer_init(struct shim_timer *timer, void (*run)(struct shim_timer *timer))
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;

	pthread_once(&once, start_timers);
	timer->node.next = NULL;
	timer->run = run;
}

/* Returns whether it was armed before. */
static int disarm(struct shim_timer *timer)
{
	int was = timer->node.next != NULL;

	if (was)
		list_del(&timer->node);
	return was;
}

int shim_timer_arm(struct shim_timer *timer, ktime_t due)
{
	int was;

	pthread_mutex_lock(&timer_mutex);
	was = disarm(timer);
	timer->due = due;
	list_add_tail(&timer->node, &armed);
	pthread_cond_broadcast(&timer_changed);
	pthread_mutex_unlock(&timer_mutex);
	return was;
}

int shim_timer_cancel(struct shim_timer *timer)
{
	int was;

	pthread_mutex_lock(&timer_mutex);
	was = disarm(timer);
	while (running == timer) {
		pthread_cond_wait(&timer_changed, &timer_mutex);
		/* It may have armed itself again. */
		was |= disarm(timer);
	}
	pthread_mutex_unlock(&timer_mutex);
	return was;
}

static void run_hrtimer(struct shim_timer *shim)
{
	struct hrtimer *timer = container_of(shim, struct hrtimer, shim);

	if (timer->function(timer) == HRTIMER_RESTART)
		shim_timer_arm(shim, shim->due);
}

void hrtimer_init(struct hrtimer *timer, clockid_t clock, enum hrtimer_mode mode)
{
	(void)clock;
	(void)mode;
	timer->function = NULL;
	shim_timer_init(&timer->shim, run_hrtimer);
}

void hrtimer_start(struct hrtimer *timer, ktime_t time, enum hrtimer_mode mode)
{
	shim_timer_arm(&timer->shim, mode == HRTIMER_MODE_REL ? ktime_get() + time : time);
}

int hrtimer_cancel(struct hrtimer *timer)
{
	return shim_timer_cancel(&timer->shim);
}

static void run_timer(struct shim_timer *shim)
{
	struct timer_list *timer = container_of(shim, struct timer_list, shim);

	timer->function(timer);
}

void timer_setup(struct timer_list *timer, void (*function)(struct timer_list *timer),
		 unsigned int flags)
{
	(void)flags;
	timer->function = function;
	timer->shut = false;
	shim_timer_init(&timer->shim, run_timer);
}

int mod_timer(struct timer_list *timer, unsigned long expires)
{
	if (__atomic_load_n(&timer->shut, __ATOMIC_SEQ_CST))
		return 0;
	return shim_timer_arm(&timer->shim, (ktime_t)expires * (NSEC_PER_SEC / HZ));
}

int del_timer_sync(struct timer_list *timer)
{
	return shim_timer_cancel(&timer->shim);
}

int timer_shutdown_sync(struct timer_list *timer)
{
	__atomic_store_n(&timer->shut, true, __ATOMIC_SEQ_CST);
	return shim_timer_cancel(&timer->shim);
}

/* Work */

struct workqueue_struct {
	pthread_mutex_t mutex;
	pthread_cond_t changed;
	struct list_head queued;
	struct work_struct *running;
	bool ending;
	pthread_t id;
};

void shim_init_work(struct work_struct *work, void (*function)(struct work_struct *work))
{
	work->node.next = NULL;
	work->function = function;
	work->wq = NULL;
}

static void *worker(void *data)
{
	struct workqueue_struct *wq = data;
	struct work_struct *work;

	pthread_mutex_lock(&wq->mutex);
	for (;;) {
		if (!list_empty(&wq->queued)) {
			work = list_entry(wq->queued.next, struct work_struct, node);
			list_del(&work->node);
			wq->running = work;
			pthread_mutex_unlock(&wq->mutex);
			work->function(work);
			pthread_mutex_lock(&wq->mutex);
			wq->running = NULL;
			pthread_cond_broadcast(&wq->changed);
		} else if (wq->ending) {
			break;
		} else {
			pthread_cond_wait(&wq->changed, &wq->mutex);
		}
	}
	pthread_mutex_unlock(&wq->mutex);
	return NULL;
}

struct workqueue_struct *alloc_workqueue(const char *name, unsigned int flags, int active, ...)
{
	struct workqueue_struct *wq = kzalloc(sizeof(*wq), GFP_KERNEL);

	(void)name;
	(void)flags;
	(void)active;
	if (!wq)
		return NULL;
	pthread_mutex_init(&wq->mutex, NULL);
	pthread_cond_init(&wq->changed, NULL);
	INIT_LIST_HEAD(&wq->queued);
	must(pthread_create(&wq->id, NULL, worker, wq), "alloc_workqueue");
	return wq;
}

void destroy_workqueue(struct workqueue_struct *wq)
{
	pthread_mutex_lock(&wq->mutex);
	wq->ending = true;
	pthread_cond_broadcast(&wq->changed);
	pthread_mutex_unlock(&wq->mutex);
	pthread_join(wq->id, NULL);
	kfree(wq);
}

bool queue_work(struct workqueue_struct *wq, struct work_struct *work)
{
	bool fresh;

	pthread_mutex_lock(&wq->mutex);
	fresh = !work->node.next;
	if (fresh) {
		work->wq = wq;
		list_add_tail(&work->node, &wq->queued);
		pthread_cond_broadcast(&wq->changed);
	}
	pthread_mutex_unlock(&wq->mutex);
	return fresh;
}

bool cancel_work_sync(struct work_struct *work)
{
	struct workqueue_struct *wq = work->wq;
	bool was = false;

	if (!wq)
		return false;
	pthread_mutex_lock(&wq->mutex);
	do {
		if (work->node.next) {
			list_del(&work->node);
			was = true;
		}
		if (wq->running != work)
			break;
		pthread_cond_wait(&wq->changed, &wq->mutex);
	} while (true);
	pthread_mutex_unlock(&wq->mutex);
	return was;
}

/* Random numbers: xorshift, George Marsaglia */

static u32 state = 1;

void shim_seed(u32 seed)
{
	__atomic_store_n(&state, seed ? seed : 1, __ATOMIC_RELAXED);
}

u32 get_random_u32(void)
{
	u32 old = __atomic_load_n(&state, __ATOMIC_RELAXED), next;

	do {
		next = old;
		next ^= next << 13;
		next ^= next >> 17;
		next ^= next << 5;
	} while (!__atomic_compare_exchange_n(&state, &old, next, true, __ATOMIC_RELAXED,
					      __ATOMIC_RELAXED));
	return next;
}

u32 get_random_u32_below(u32 ceil)
{
	return reciprocal_scale(get_random_u32(), ceil);
}

/* The block layer */

static long in_flight;

blk_status_t errno_to_blk_status(int error)
{
	switch (error) {
	case 0:
		return BLK_STS_OK;
	case -ENOMEM:
		return BLK_STS_RESOURCE;
	case -EOPNOTSUPP:
		return BLK_STS_NOTSUPP;
	case -EAGAIN:
		return BLK_STS_AGAIN;
	default:
		return BLK_STS_IOERR;
	}
}

unsigned long bio_start_io_acct(struct bio *bio)
{
	(void)bio;
	__atomic_add_fetch(&in_flight, 1, __ATOMIC_RELAXED);
	return jiffies;
}

void bio_end_io_acct(struct bio *bio, unsigned long start)
{
	(void)bio;
	(void)start;
	__atomic_sub_fetch(&in_flight, 1, __ATOMIC_RELAXED);
}

long shim_in_flight(void)
{
	return __atomic_load_n(&in_flight, __ATOMIC_RELAXED);
}

void bio_endio(struct bio *bio)
{
	bio->bi_end_io(bio);
}

/* debugfs */

struct dentry {
	struct list_head node;
	struct dentry *parent;
	char name[32];
	void *data;
	const struct file_operations *fops;
};

static LIST_HEAD(dentries);

struct dentry *debugfs_create_file(const char *name, unsigned short mode, struct dentry *parent,
				   void *data, const struct file_operations *fops)
{
	struct dentry *dentry = calloc(1, sizeof(*dentry));

	(void)mode;
	snprintf(dentry->name, sizeof(dentry->name), "%s", name);
	dentry->parent = parent;
	dentry->data = data;
	dentry->fops = fops;
	list_add_tail(&dentry->node, &dentries);
	return dentry;
}

struct dentry *debugfs_create_dir(const char *name, struct dentry *parent)
{
	return debugfs_create_file(name, 0755, parent, NULL, NULL);
}

static bool is_below(const struct dentry *dentry, const struct dentry *dir)
{
	for (; dentry; dentry = dentry->parent) {
		if (dentry == dir)
			return true;
	}
	return false;
}

void debugfs_remove_recursive(struct dentry *dir)
{
	struct dentry *dentry, *next;

	if (!dir)
		return;
	list_for_each_entry_safe(dentry, next, &dentries, node) {
		if (dentry == dir || !is_below(dentry, dir))
			continue;
		list_del(&dentry->node);
		free(dentry);
	}
	list_del(&dir->node);
	free(dir);
}

static void path_of(const struct dentry *dentry, char *path, size_t size)
{
	size_t length;

	path[0] = '\0';
	if (dentry->parent) {
		path_of(dentry->parent, path, size);
		length = strlen(path);
		snprintf(path + length, size - length, "/");
	}
	length = strlen(path);
	snprintf(path + length, size - length, "%s", dentry->name);
}

char *shim_debugfs_read(const char *path)
{
	struct seq_file m = { .text = calloc(1, 1) };
	struct dentry *dentry;
	char own[128];

	list_for_each_entry(dentry, &dentries, node) {
		path_of(dentry, own, sizeof(own));
		if (strcmp(own, path) || !dentry->fops)
			continue;
		m.private = dentry->data;
		dentry->fops->show(&m, NULL);
		return m.text;
	}
	free(m.text);
	return NULL;
}

void seq_printf(struct seq_file *m, const char *format, ...)
{
	va_list args;
	int length;

	va_start(args, format);
	length = vsnprintf(NULL, 0, format, args);
	va_end(args);
	m->text = realloc(m->text, m->length + length + 1);
	va_start(args, format);
	vsnprintf(m->text + m->length, length + 1, format, args);
	va_end(args);
	m->length += length;
}
