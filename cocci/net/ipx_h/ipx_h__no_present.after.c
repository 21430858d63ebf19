#include <linux/module.h>
#include <linux/skbuff.h>
#include <linux/string.h>

#ifndef IPX_NODE_LEN
#define IPX_NODE_LEN 6
#define IPX_MTU 576
struct ipx_address {
	__be32 net;
	__u8 node[IPX_NODE_LEN];
	__be16 sock;
} __packed;
struct ipxhdr {
	__be16 ipx_checksum;
	__be16 ipx_pktsize;
	__u8 ipx_tctrl;
	__u8 ipx_type;
	struct ipx_address ipx_dest;
	struct ipx_address ipx_source;
} __packed;
#define IPX_TYPE_UNKNOWN 0x00
#define IPX_TYPE_RIP 0x01
#define IPX_TYPE_SAP 0x04
#define IPX_TYPE_SPX 0x05
#define IPX_TYPE_NCP 0x11
#define IPX_TYPE_PPROP 0x14
#define ipx_hdr(skb) ((struct ipxhdr *)skb_transport_header(skb))
#endif


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
