#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/skbuff.h>

struct port {
	struct napi_struct napi;
	gfp_t how;
};

struct sk_buff *port_get(struct port *port, unsigned int size);

struct sk_buff *port_get(struct port *port, unsigned int size)
{
	struct sk_buff *skb = napi_alloc_skb(&port->napi, size);

	if (!skb)
		skb = napi_alloc_skb(&port->napi, 64);
#ifdef PORT_OF_OLD
	/* Another way to allocate stays what it is. */
	if (!skb)
		skb = __napi_alloc_skb(&port->napi, size, port->how);
#endif
	return skb;
}
