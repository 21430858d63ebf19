#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/genetlink.h>

struct port_header {
	int nr;
};

struct packet {
	void *userhdr;
};

static int port_do(struct port_header *header)
{
	return header->nr;
}

static int port_doit(struct sk_buff *skb, struct genl_info *info)
{
	struct port_header *header = genl_info_userhdr(info);

	return header ? port_do(header) : -EINVAL;
}

/* Not netlink's. */
static void *port_header(struct packet *packet)
{
	return packet->userhdr;
}
