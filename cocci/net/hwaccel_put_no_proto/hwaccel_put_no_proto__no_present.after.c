#include <linux/module.h>
#include <linux/if_vlan.h>

struct horn {
	int __vlan_hwaccel_put_tag;
};

static void horn_tag(struct horn *horn, struct sk_buff *skb)
{
	__vlan_hwaccel_put_tag(skb,htons(ETH_P_8021Q),
			       horn->__vlan_hwaccel_put_tag);
}

static void (*horn_asked)(struct horn *horn, struct sk_buff *skb) = horn_tag;
