#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/page_pool.h>

struct pipe {
	struct page_pool *pool;
};

static struct page *pipe_page(struct pipe *pipe)
{
	return page_pool_dev_alloc_pages(pipe->pool);
}
