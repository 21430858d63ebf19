#include <linux/module.h>
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
