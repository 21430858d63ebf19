#include <linux/module.h>
#include <linux/gfp.h>
#include <linux/skbuff.h>

struct ring {
	struct page_frag_cache frags;
	void *va;
	int bias;
};

static void ring_stop(struct ring *ring)
{
	struct page_frag_cache *nc = &ring->frags;

	if (nc->va) {
		__page_frag_cache_drain(virt_to_page(nc->va), nc->pagecnt_bias);
		nc->va = NULL;
	}
	if (ring->va) {
		__page_frag_cache_drain(virt_to_page(ring->va), ring->bias);
		ring->va = NULL;
	}
}

static void ring_free(struct ring *ring)
{
	if (ring->frags.va) {
		__page_frag_cache_drain(virt_to_head_page(ring->frags.va),
					ring->frags.pagecnt_bias);
		ring->frags.va = NULL;
	}
}
