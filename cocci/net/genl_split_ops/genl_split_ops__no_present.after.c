#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/genetlink.h>

#define PORT_NEEDED 1

static int port_get(struct genl_info *info)
{
	return 0;
}

static void port_put(struct genl_info *info)
{
}

static int port_pre_doit(const struct genl_ops *ops, struct sk_buff *skb,
			 struct genl_info *info)
{
	return ops->internal_flags & PORT_NEEDED ? port_get(info) : 0;
}

static void port_post_doit(const struct genl_ops *ops, struct sk_buff *skb,
			   struct genl_info *info)
{
	port_put(info);
}

/* Not a callback of the family. */
static int port_op_flags(const struct genl_ops *ops)
{
	return ops->flags;
}

static struct genl_family port_family = {
	.name		= "port",
	.pre_doit	= port_pre_doit,
	.post_doit	= port_post_doit,
};
