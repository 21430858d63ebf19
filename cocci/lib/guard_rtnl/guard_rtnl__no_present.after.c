#include <linux/module.h>
#ifndef COMPAT_GUARD_RTNL
#define COMPAT_GUARD_RTNL
#include <linux/rtnetlink.h>
DEFINE_LOCK_GUARD_0(rtnl, rtnl_lock(), rtnl_unlock())
#endif
#include <linux/netdevice.h>
#include <linux/rtnetlink.h>

int tunnel_widen(struct net_device *tunnel);

int tunnel_widen(struct net_device *tunnel)
{
	guard(rtnl)();
	return dev_set_mtu(tunnel, 1500);
}
