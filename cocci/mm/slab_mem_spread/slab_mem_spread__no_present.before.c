#include <linux/module.h>
#include <linux/slab.h>

static struct kmem_cache *port_cache, *line_cache;

static int port_caches(void)
{
	port_cache = kmem_cache_create("port", 64, 0,
				       SLAB_RECLAIM_ACCOUNT | SLAB_MEM_SPREAD,
				       NULL);
	line_cache = kmem_cache_create("line", 64, 0, SLAB_MEM_SPREAD, NULL);

	return port_cache && line_cache ? 0 : -ENOMEM;
}
