#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

static void kite_setup(struct net_device *kite, unsigned int longest)
{
	if (longest < 65536)
		netif_set_tso_max_size(kite, longest);
}

/* The driver's own. */
static void kite_set_tso_max_size(struct net_device *kite, unsigned int *longest)
{
	*longest = 65536;
}
