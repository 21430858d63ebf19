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
	int err = nlmsg_parse_deprecated(header, 4, post->parts, 7,
					 post_policy, NULL);

	if (!err)
		err = nla_parse_nested_deprecated(post->parts, 7,
						  post->parts[1], NULL, NULL);
	if (!err)
		err = nla_parse_deprecated(post->parts, 7, nlmsg_data(header),
					   post->nla_parse, post_policy, NULL);
	netlink_ack(skb, header, err, NULL);
	return err;
}

static int (*post_asked)(struct post *post, struct sk_buff *skb, struct nlmsghdr *header) = post_read;
