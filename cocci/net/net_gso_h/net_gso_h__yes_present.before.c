#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/etherdevice.h>

static int port_segment(struct sk_buff *skb, netdev_features_t features)
{
	return PTR_ERR_OR_ZERO(skb_gso_segment(skb, features));
}
