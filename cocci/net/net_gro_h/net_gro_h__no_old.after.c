#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/gro.h>

static bool pipe_same_flow(struct sk_buff *skb)
{
	return NAPI_GRO_CB(skb)->same_flow;
}
