/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "cancel_rearming_delayed_work(), which is gone",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/workqueue.h>

void foo(struct delayed_work *work);

void foo(struct delayed_work *work)
{
	cancel_rearming_delayed_work(work);
}
