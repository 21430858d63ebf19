#include <linux/module.h>
#include <linux/workqueue.h>

struct mill {
	struct workqueue_struct *hands;
	struct delayed_work sack;
	struct work_struct sweep;
	int flush_work_sync;
};

static int mill_stop(struct mill *mill)
{
	cancel_rearming_delayed_work(&mill->sack);
	cancel_rearming_delayed_workqueue(mill->hands, &mill->sack);
	flush_delayed_work_sync(&mill->sack);
	return flush_work_sync(&mill->sweep) + mill->flush_work_sync;
}

static int (*mill_asked)(struct mill *mill) = mill_stop;
