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

	page_frag_cache_drain(nc);
	if (ring->va) {
		__page_frag_cache_drain(virt_to_page(ring->va), ring->bias);
		ring->va = NULL;
	}
}

static void ring_free(struct ring *ring)
{
	page_frag_cache_drain(&ring->frags);
}
