#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/rtnetlink.h>
#include <net/net_namespace.h>

int count_up(struct net *ns);
struct net_device *look_up(struct net *ns, const char *name);
void count_locked(struct net *ns, int *n);

static DEFINE_RWLOCK(port_lock);

int count_up(struct net *ns)
{
	struct net_device *port;
	int n = 0;

	rcu_read_lock();
	for_each_netdev_rcu(ns, port) {
		if (port->flags & IFF_UP)
			n++;
	}
	rcu_read_unlock();
	return n;
}

struct net_device *look_up(struct net *ns, const char *name)
{
	struct net_device *port;

	if (!name)
		return NULL;
	rcu_read_lock();
	for_each_netdev_rcu(ns, port)
		if (!strcmp(port->name, name)) {
			dev_hold(port);
			rcu_read_unlock();
			return port;
		}
	rcu_read_unlock();
	return NULL;
}

/* Under other locks. */
void count_locked(struct net *ns, int *n)
{
	struct net_device *port;

	rtnl_lock();
	for_each_netdev(ns, port)
		++*n;
	rtnl_unlock();
	read_lock(&port_lock);
	--*n;
	read_unlock(&port_lock);
}
