#include <linux/module.h>
#include <linux/skbuff.h>

struct crate {
	unsigned int page_offset;
	unsigned int size;
};

static unsigned int crate_fill(struct crate *crate, struct sk_buff *skb, int i)
{
	const skb_frag_t *frag = &skb_shinfo(skb)->frags[i];
	unsigned int end = skb_frag_off(frag) + skb_frag_size(frag);

	crate->page_offset = skb_frag_off(&skb_shinfo(skb)->frags[0]);
	crate->size += skb_frag_size(&skb_shinfo(skb)->frags[i]);
	return end + crate->size;
}

static unsigned int (*crate_asked)(struct crate *crate, struct sk_buff *skb, int i) = crate_fill;
