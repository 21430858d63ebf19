#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct pipe {
	struct net_device *net;
	struct napi_struct out;
};

static int pipe_drain(struct napi_struct *out, int budget)
{
	napi_complete_done(out, 0);
	return 0;
}

static void pipe_start(struct pipe *pipe)
{
	netif_napi_add_tx(pipe->net, &pipe->out, pipe_drain);
	napi_enable(&pipe->out);
}
