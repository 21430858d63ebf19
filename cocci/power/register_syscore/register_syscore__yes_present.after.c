#include <linux/module.h>
#include <linux/syscore_ops.h>

static int crane_locked;

static int crane_suspend(void *data)
{
	return crane_locked;
}

static void crane_resume(void *data)
{
	crane_locked = 0;
}

static void crane_shutdown(void *data)
{
	crane_resume(NULL);
}

static struct syscore_ops crane_ops = {
	.suspend = crane_suspend,
	.resume = crane_resume,
	.shutdown = crane_shutdown,
};
static struct syscore crane_ops_syscore = {
	.ops = &crane_ops,
};

void crane_start(void);
void crane_stop(void);

void crane_start(void)
{
	register_syscore(&crane_ops_syscore);
}

void crane_stop(void)
{
	unregister_syscore(&crane_ops_syscore);
	crane_shutdown(NULL);
}
