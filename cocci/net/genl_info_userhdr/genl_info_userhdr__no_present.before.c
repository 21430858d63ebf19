static int port_doit(struct sk_buff *skb, struct genl_info *info)
{
	struct port_header *header = genl_info_userhdr(info);

	return port_do(header, genlmsg_data(info->genlhdr));
}
