static int port_doit(struct sk_buff *skb, struct genl_info *info)
{
	struct port_header *header = info->userhdr;

	return port_do(header, genlmsg_data(info->genlhdr));
}
