#include <linux/module.h>
#include <linux/netdevice.h>
#ifndef COMPAT_NETDEVICE_TRACKER
typedef struct {
} netdevice_tracker;
#define COMPAT_NETDEVICE_TRACKER
#endif
 

struct leash {
	struct net_device *dev;
	netdevice_tracker tracker;
};

static netdevice_tracker *leash_tracker(struct leash *leash)
{
	return leash->dev ? &leash->tracker : NULL;
}
