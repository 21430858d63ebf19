#include <linux/module.h>
#include <linux/panic_notifier.h>

static int bell_ring(struct notifier_block *bell, unsigned long what, void *data)
{
	return NOTIFY_DONE;
}

static struct notifier_block bell = {
	.notifier_call = bell_ring,
};

static void bell_start(void)
{
	atomic_notifier_chain_register(&panic_notifier_list, &bell);
}
