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

static inline int compat_hangar_open_dummy(struct net_device *dev)
{
	memset(dev, 0, sizeof(*dev));
	dev->reg_state = NETREG_DUMMY;
	INIT_LIST_HEAD(&dev->napi_list);
	mutex_init(&dev->lock);
	dev_net_set(dev, &init_net);
	set_bit(__LINK_STATE_PRESENT, &dev->state);
	set_bit(__LINK_STATE_START, &dev->state);
	return 0;
}

static int hangar_open(struct hangar *hangar, struct net_device *other)
{
	compat_hangar_open_dummy(&hangar->plane);
	if (other)
		compat_hangar_open_dummy(other);
	return hangar->init_dummy_netdev + hangar->plane.mtu;
}

static int (*hangar_asked)(struct hangar *hangar, struct net_device *other) = hangar_open;
