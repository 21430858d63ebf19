#include <linux/module.h>
#include <linux/netdevice.h>

struct hangar {
	struct napi_struct napi;
	int init_dummy_netdev;
	struct net_device plane;
};

static int hangar_poll(struct napi_struct *napi, int budget)
{
	struct hangar *hangar = container_of(napi, struct hangar, napi);

	napi_complete_done(napi, 0);
	return hangar->init_dummy_netdev;
}

static int (*hangar_polls)(struct napi_struct *napi, int budget) = hangar_poll;

static int hangar_open(struct hangar *hangar, struct net_device *other)
{
	init_dummy_netdev(&hangar->plane);
	if (other)
		init_dummy_netdev(other);
	return hangar->init_dummy_netdev + hangar->plane.mtu;
}

static int (*hangar_asked)(struct hangar *hangar, struct net_device *other) = hangar_open;
