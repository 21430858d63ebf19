/* {
	"version": "v6.5",
	"commit": "unknown",
	"comment": "skb_frag_fill_page_desc()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/skbuff.h>

void foo(skb_frag_t *frag, struct page *page);

void foo(skb_frag_t *frag, struct page *page)
{
	skb_frag_fill_page_desc(frag, page, 0, 1);
}
