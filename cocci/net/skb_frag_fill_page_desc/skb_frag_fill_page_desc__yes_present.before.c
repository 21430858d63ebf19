#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/skbuff.h>

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
		__skb_frag_set_page(frag++, tray->pages[--tray->nr]);
	}
}
