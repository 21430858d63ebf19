/* {
	"version": "v6.4",
	"commit": "unknown",
	"comment": "__skb_frag_set_page(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/skbuff.h>

void foo(skb_frag_t *frag, struct page *page);

void foo(skb_frag_t *frag, struct page *page)
{
	__skb_frag_set_page(frag, page);
}
