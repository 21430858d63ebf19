#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/netdevice.h>

static void pipe_in(struct napi_struct *napi, struct sk_buff *skb)
{
	if (!NAPI_GRO_CB(skb)->flush)
		napi_gro_receive(napi, skb);
}
