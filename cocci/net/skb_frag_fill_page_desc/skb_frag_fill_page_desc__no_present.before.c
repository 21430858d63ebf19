#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/skbuff.h>

struct ring {
	struct page *pages[16];
	unsigned int next;
};

static void ring_fill(struct ring *ring, struct sk_buff *skb, int len)
{
	skb_frag_t *frag = &skb_shinfo(skb)->frags[0];

	skb_frag_fill_page_desc(frag, ring->pages[ring->next++], 64, len);
	skb_frag_fill_page_desc(frag + 1, ring->pages[ring->next++], 0, len);
	skb_shinfo(skb)->nr_frags = 2;
}
