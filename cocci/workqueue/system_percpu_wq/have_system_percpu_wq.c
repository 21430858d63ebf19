/* {
	"version": "v6.17",
	"commit": "128ea9f6ccfb",
	"comment": "system_percpu_wq and system_dfl_wq, the new names of system_wq and system_unbound_wq",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["system_percpu_wq", "system_dfl_wq"]
} */
#include <linux/module.h>
#include <linux/workqueue.h>

void foo(struct work_struct *work);

void foo(struct work_struct *work)
{
	queue_work(system_percpu_wq, work);
	queue_work(system_dfl_wq, work);
}
