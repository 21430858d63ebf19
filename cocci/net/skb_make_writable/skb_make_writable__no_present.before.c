#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/skbuff.h>
#include <linux/netfilter.h>

struct horn {
	int skb_make_writable;
};

static int horn_mute(struct horn *horn, struct sk_buff *skb)
{
	if (!skb_make_writable(skb, skb->len))
		return NF_DROP;
	return skb_make_writable(skb, horn->skb_make_writable) ? NF_ACCEPT : NF_DROP;
}

static int (*horn_asked)(struct horn *horn, struct sk_buff *skb) = horn_mute;
