#include <linux/module.h>
#ifndef COMPAT_SKB_GRO_HEADER_HARD
#define COMPAT_SKB_GRO_HEADER_HARD
#include <net/gro.h>
#define skb_gro_header_hard(skb, hlen) (!skb_gro_may_pull(skb, hlen))
#endif
#include <linux/netdevice.h>
#if __has_include(<net/gro.h>)
#include <net/gro.h>
#endif

void *crate_header(struct sk_buff *skb, unsigned int size);

void *crate_header(struct sk_buff *skb, unsigned int size)
{
	unsigned int off = skb_gro_offset(skb);
	void *header = skb_gro_header_fast(skb, off);

	if (skb_gro_header_hard(skb, off + size))
		header = skb_gro_header_slow(skb, off + size, off);
	return header;
}
