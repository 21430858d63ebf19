#include <linux/module.h>
#ifndef COMPAT_NET_GRO_H
#define COMPAT_NET_GRO_H
#include <net/gro.h>
#endif
#include <linux/netdevice.h>

static bool pipe_same_flow(struct sk_buff *skb)
{
	return NAPI_GRO_CB(skb)->same_flow;
}
