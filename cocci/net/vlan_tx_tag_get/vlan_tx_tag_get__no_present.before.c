#include <linux/module.h>
#include <linux/if_vlan.h>

struct horn {
	int vlan_tx_tag_get;
};

static int horn_tag(struct horn *horn, struct sk_buff *skb)
{
	if (vlan_tx_tag_present(skb))
		return vlan_tx_tag_get(skb);
	return horn->vlan_tx_tag_get;
}

static int (*horn_asked)(struct horn *horn, struct sk_buff *skb) = horn_tag;
