#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/skbuff.h>

struct pipe {
	void *page;
	unsigned int size;
};

static struct sk_buff *pipe_skb(struct pipe *pipe)
{
	struct sk_buff *skb = napi_build_skb(pipe->page, pipe->size);

	if (skb)
		skb_put(skb, 64);
	return skb;
}
