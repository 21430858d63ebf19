#include <linux/module.h>
#include <linux/skbuff.h>
#include <linux/string.h>
#include <linux/atalk.h>

int bridge_node(struct sk_buff *frame, unsigned char *into);
int bridge_route(struct ddpehdr *at);

int bridge_node(struct sk_buff *frame, unsigned char *into)
{
	struct elapaarp *arp = (struct elapaarp *)(frame->data + ETH_HLEN);

	if (arp->function != htons(AARP_REQUEST) || arp->pa_len != AARP_PA_ALEN)
		return 0;
	memcpy(into, arp->hw_src, ETH_ALEN);
	return ntohs(arp->pa_src_net) << 8 | arp->pa_src_node;
}

int bridge_route(struct ddpehdr *at)
{
	return ntohs(at->deh_dnet) == ntohs(at->deh_snet) && at->deh_dnode == at->deh_snode;
}
