#include <linux/module.h>
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
