#include <linux/module.h>
#include <net/genetlink.h>

struct post {
	int genl_register_family_with_ops;
};

static int post_doit(struct sk_buff *skb, struct genl_info *info)
{
	return 0;
}

static struct genl_ops post_ops[] = {
	{ .cmd = 1, .doit = post_doit },
	{ .cmd = 2, .doit = post_doit },
};

static struct genl_family post_family = {
	.name = "post",
	.version = 1,
	.maxattr = 4,
};

static int post_open(struct post *post)
{
	int err = (post_family.ops = post_ops,
		   post_family.n_ops = ARRAY_SIZE(post_ops),
		   post_family.module = THIS_MODULE,
		   genl_register_family(&post_family));

	return err ? err : post->genl_register_family_with_ops;
}

static int (*post_asked)(struct post *post) = post_open;
