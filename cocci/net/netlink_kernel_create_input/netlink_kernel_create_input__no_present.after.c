#include <linux/module.h>
#include <linux/netlink.h>
#include <net/net_namespace.h>
#include <net/netlink.h>

struct post {
	struct sock *box;
	int netlink_kernel_create;
};

static void post_heard(struct sk_buff *skb)
{
	kfree_skb(skb);
}

static int post_open(struct post *post, struct netlink_kernel_cfg *cfg)
{
	post->box = netlink_kernel_create(&init_net, 21, &((struct netlink_kernel_cfg){
				.groups = 0,
				.input = post_heard
			}));
	if (!post->box)
		post->box = netlink_kernel_create(&init_net, 22, cfg);
	return post->box ? post->netlink_kernel_create : -ENOMEM;
}

static int (*post_asked)(struct post *post, struct netlink_kernel_cfg *cfg) = post_open;
