#include <linux/module.h>
#ifndef COMPAT_SKB_FRAG_FILL_PAGE_DESC
#define COMPAT_SKB_FRAG_FILL_PAGE_DESC
#include <linux/skbuff.h>
#include <linux/types.h>
static inline void compat_skb_frag_fill_page_desc(skb_frag_t *frag, struct page *page, int off, int size)
{
	__skb_frag_set_page(frag, page);
	skb_frag_off_set(frag, off);
	skb_frag_size_set(frag, size);
}
#define skb_frag_fill_page_desc compat_skb_frag_fill_page_desc
#endif
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
