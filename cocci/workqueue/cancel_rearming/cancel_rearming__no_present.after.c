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
	cancel_delayed_work_sync(&mill->sack);
	cancel_delayed_work_sync(&mill->sack);
	flush_delayed_work(&mill->sack);
	return flush_work(&mill->sweep) + mill->flush_work_sync;
}

static int (*mill_asked)(struct mill *mill) = mill_stop;
