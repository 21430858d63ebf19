#include <linux/module.h>
#include <linux/err.h>
#include <linux/kthread.h>

struct press {
	struct kthread_worker *inking, *rolling;
	int nr;
};

static int press_start(struct press *press, int cpu)
{
	press->inking = kthread_run_worker(0, "ink%d", press->nr);
	if (IS_ERR(press->inking))
		return PTR_ERR(press->inking);
	press->rolling = kthread_run_worker_on_cpu(cpu, 0, "roll/%u");
	return PTR_ERR_OR_ZERO(press->rolling);
}
