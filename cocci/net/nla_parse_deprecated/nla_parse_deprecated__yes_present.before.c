#include <linux/module.h>
#include <net/netlink.h>

struct post {
	struct nlattr *parts[8];
	int nla_parse;
};

static const struct nla_policy post_policy[8] = {
	[1] = { .type = NLA_U32 },
};

static int post_read(struct post *post, struct sk_buff *skb, struct nlmsghdr *header)
{
	int err = nlmsg_parse(header, 4, post->parts, 7, post_policy);

	if (!err)
		err = nla_parse_nested(post->parts, 7, post->parts[1], NULL);
	if (!err)
		err = nla_parse(post->parts, 7, nlmsg_data(header), post->nla_parse, post_policy);
	netlink_ack(skb, header, err);
	return err;
}

static int (*post_asked)(struct post *post, struct sk_buff *skb, struct nlmsghdr *header) = post_read;
