#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/skbuff.h>
#ifndef COMPAT_SKB_FRAG_SET_PAGE
#include <linux/types.h>
static inline void compat_skb_frag_set_page(skb_frag_t *frag,
					    struct page *page)
{
	skb_frag_fill_page_desc(frag, page, skb_frag_off(frag),
				skb_frag_size(frag));
}
#define COMPAT_SKB_FRAG_SET_PAGE
#endif
 

struct tray {
	struct page *pages[4];
	unsigned int nr;
};

static void tray_serve(struct tray *tray, struct sk_buff *skb, int len)
{
	skb_frag_t *frag = skb_shinfo(skb)->frags;

	while (tray->nr) {
		skb_frag_off_set(frag, 0);
		skb_frag_size_set(frag, len);
		compat_skb_frag_set_page(frag++, tray->pages[--tray->nr]);
	}
}
