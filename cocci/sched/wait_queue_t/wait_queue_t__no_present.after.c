#include <linux/module.h>
#include <linux/sched.h>
#include <linux/wait.h>

struct sluice {
	wait_queue_entry_t gate;
	wait_queue_head_t gates;
};

static int sluice_wake(wait_queue_entry_t *wait, unsigned int mode, int flags,
		       void *key)
{
	struct sluice *sluice = container_of(wait, struct sluice, gate);

	wake_up(&sluice->gates);
	return 0;
}

static void sluice_open(struct sluice *sluice)
{
	DECLARE_WAITQUEUE(wait, current);
	wait_queue_entry_t *own = &wait;

	add_wait_queue(&sluice->gates, own);
	init_waitqueue_func_entry(&sluice->gate, sluice_wake);
	remove_wait_queue(&sluice->gates, &wait);
}

static void (*sluice_asked)(struct sluice *sluice) = sluice_open;
