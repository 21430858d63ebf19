static int port_doit(struct sk_buff *skb, struct genl_info *info)
{
	struct port_header *header = info->userhdr;

	return header ? port_do(header) : -EINVAL;
}

/* Not netlink's. */
static void *port_header(struct packet *packet)
{
	return packet->userhdr;
}
