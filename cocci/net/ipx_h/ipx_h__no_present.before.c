#include <linux/module.h>
#include <linux/skbuff.h>
#include <linux/string.h>
#include <net/ipx.h>

int bridge_station(struct sk_buff *frame, unsigned char *into);

int bridge_station(struct sk_buff *frame, unsigned char *into)
{
	struct ipxhdr *ipx = (struct ipxhdr *)(frame->data + ETH_HLEN);

	if (ipx->ipx_checksum != htons(0xffff) || ipx->ipx_type == IPX_TYPE_PPROP)
		return 0;
	memcpy(into, ipx->ipx_source.node, IPX_NODE_LEN);
	memcpy(into + IPX_NODE_LEN, &ipx->ipx_dest.net, sizeof(ipx->ipx_dest.net));
	return sizeof(*ipx);
}
