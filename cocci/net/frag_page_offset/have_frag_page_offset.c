/* {
	"version": "v5.3",
	"commit": "unknown",
	"comment": "skb_frag_t has a page_offset, the last version in which it has",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/skbuff.h>

unsigned int foo(skb_frag_t *frag);

unsigned int foo(skb_frag_t *frag)
{
	return frag->page_offset + frag->size;
}
