/* {
	"version": "v4.18",
	"commit": "unknown",
	"comment": "ndo_select_queue() is told of acceleration and a fallback, the last version in which it is",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

static u16 bar(struct net_device *dev, struct sk_buff *skb, void *priv, select_queue_fallback_t fallback)
{
	return fallback(dev, skb);
}

const struct net_device_ops *foo(void);

const struct net_device_ops *foo(void)
{
	static const struct net_device_ops ops = { .ndo_select_queue = bar };

	return &ops;
}
