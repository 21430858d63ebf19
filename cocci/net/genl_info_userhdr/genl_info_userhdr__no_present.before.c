#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/genetlink.h>

struct port_header {
	int nr;
};

static int port_do(struct port_header *header, void *data)
{
	return data ? header->nr : -EINVAL;
}

static int port_doit(struct sk_buff *skb, struct genl_info *info)
{
	struct port_header *header = genl_info_userhdr(info);

	return port_do(header, genlmsg_data(info->genlhdr));
}
