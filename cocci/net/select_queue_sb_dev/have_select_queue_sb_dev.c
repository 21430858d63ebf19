/* {
	"version": "v5.2",
	"commit": "a350eccee583",
	"comment": "ndo_select_queue() is told a subordinate device alone",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

static u16 bar(struct net_device *dev, struct sk_buff *skb, struct net_device *sb_dev)
{
	return netdev_pick_tx(dev, skb, sb_dev);
}

const struct net_device_ops *foo(void);

const struct net_device_ops *foo(void)
{
	static const struct net_device_ops ops = { .ndo_select_queue = bar };

	return &ops;
}
