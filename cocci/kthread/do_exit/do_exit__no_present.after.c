#include <linux/module.h>
#include <linux/kthread.h>
#include <linux/delay.h>

static int pump_thread(void *data)
{
	while (!kthread_should_stop())
		msleep(100);
	if (data)
		kthread_complete_and_exit(NULL, 3);
	kthread_complete_and_exit(NULL, 0);
	return 0;
}

#ifdef PUMP_LEFT_TO_THE_COMPILER
static void pump_kill(void)
{
	do_exit(1);
}
#endif

static struct task_struct *pump_start(void *data)
{
	return kthread_run(pump_thread, data, "pump");
}
