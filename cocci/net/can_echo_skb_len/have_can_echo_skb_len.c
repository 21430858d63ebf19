/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "an echo is told the length of its frame",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/can/dev.h>

int foo(struct net_device *dev, struct sk_buff *skb);

int foo(struct net_device *dev, struct sk_buff *skb)
{
	return can_put_echo_skb(skb, dev, 0, 1);
}
