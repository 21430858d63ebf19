/* {
	"version": "v6.17",
	"commit": "930c2ea566af",
	"comment": "a workqueue that is not WQ_UNBOUND has to say WQ_PERCPU",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/workqueue.h>

struct workqueue_struct *foo(void);

struct workqueue_struct *foo(void)
{
	return alloc_workqueue("foo", WQ_PERCPU, 0);
}
