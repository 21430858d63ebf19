#include <linux/kernel.h>
#include <linux/panic_notifier.h>
#include <linux/notifier.h>
#include <linux/panic_notifier.h>

extern struct notifier_block port_block;
int port_watch(void);

int port_watch(void)
{
	return atomic_notifier_chain_register(&panic_notifier_list, &port_block);
}
