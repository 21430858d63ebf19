/* {
	"version": "v4.8",
	"commit": "unknown",
	"comment": "init_kthread_worker() and its kin, the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/kthread.h>

void foo(struct kthread_worker *worker);

void foo(struct kthread_worker *worker)
{
	init_kthread_worker(worker);
}
