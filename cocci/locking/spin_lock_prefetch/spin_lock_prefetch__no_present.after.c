#include <linux/module.h>
#ifndef COMPAT_SPIN_LOCK_PREFETCH
#define COMPAT_SPIN_LOCK_PREFETCH
#include <linux/prefetch.h>
#define spin_lock_prefetch(x) prefetchw(x)
#endif
#include <linux/prefetch.h>
#include <linux/spinlock.h>

struct hatch {
	spinlock_t lock;
	int opened;
};

void hatch_open(struct hatch *hatch);

void hatch_open(struct hatch *hatch)
{
	spin_lock_prefetch(&hatch->lock);
	spin_lock(&hatch->lock);
	hatch->opened++;
	spin_unlock(&hatch->lock);
}
