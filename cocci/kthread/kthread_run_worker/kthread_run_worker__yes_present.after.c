#include <linux/module.h>
#include <linux/kthread.h>

struct crane {
	struct kthread_worker *worker;
	struct kthread_work lift;
};

void crane_start(struct crane *crane, int nr);
struct kthread_worker *crane_bind(int cpu);

void crane_start(struct crane *crane, int nr)
{
	crane->worker = kthread_run_worker(0, "crane%d", nr);
	if (!IS_ERR(crane->worker))
		kthread_queue_work(crane->worker, &crane->lift);
}

struct kthread_worker *crane_bind(int cpu)
{
	return kthread_run_worker_on_cpu(cpu, 0, "c/%u");
}
