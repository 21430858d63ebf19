/* {
	"version": "v6.14",
	"commit": "unknown",
	"comment": "kthread_run_worker(): make a worker and start it",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/kthread.h>

struct kthread_worker *foo(int cpu);

struct kthread_worker *foo(int cpu)
{
	if (cpu >= 0)
		return kthread_run_worker_on_cpu(cpu, 0, "foo/%u");
	return kthread_run_worker(0, "foo%d", 1);
}
