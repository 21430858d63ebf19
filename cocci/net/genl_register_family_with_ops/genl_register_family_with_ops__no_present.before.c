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
	.id = GENL_ID_GENERATE,
	.name = "post",
	.version = 1,
	.maxattr = 4,
};

static int post_open(struct post *post)
{
	int err = genl_register_family_with_ops(&post_family, post_ops);

	return err ? err : post->genl_register_family_with_ops;
}

static int (*post_asked)(struct post *post) = post_open;
