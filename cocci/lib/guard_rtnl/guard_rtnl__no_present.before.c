#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/rtnetlink.h>

int tunnel_widen(struct net_device *tunnel);

int tunnel_widen(struct net_device *tunnel)
{
	guard(rtnl)();
	return dev_set_mtu(tunnel, 1500);
}
