#include <linux/module.h>
#include <linux/workqueue.h>

struct lamp {
	struct delayed_work dim;
	struct work_struct off;
};

static void lamp_later(struct lamp *lamp)
{
	mod_delayed_work(system_percpu_wq, &lamp->dim, HZ);
	queue_work(system_dfl_wq, &lamp->off);
}

static void lamp_flush(void)
{
	struct workqueue_struct *wq = system_dfl_wq;

	flush_workqueue(wq);
}
