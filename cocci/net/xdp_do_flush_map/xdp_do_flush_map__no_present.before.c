#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/filter.h>

int port_poll(struct napi_struct *napi, int budget);

static void port_flush(void)
{
}

int port_poll(struct napi_struct *napi, int budget)
{
	port_flush();
	if (budget > 1)
		xdp_do_flush_map();

	return budget;
}
