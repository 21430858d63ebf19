#include <linux/module.h>
#include <linux/syscore_ops.h>

static int crane_locked;

static int crane_suspend(void)
{
	return crane_locked;
}

static void crane_resume(void)
{
	crane_locked = 0;
}

static void crane_shutdown(void)
{
	crane_resume();
}

static struct syscore_ops crane_ops = {
	.suspend = crane_suspend,
	.resume = crane_resume,
	.shutdown = crane_shutdown,
};

void crane_start(void);
void crane_stop(void);

void crane_start(void)
{
	register_syscore_ops(&crane_ops);
}

void crane_stop(void)
{
	unregister_syscore_ops(&crane_ops);
	crane_shutdown();
}
