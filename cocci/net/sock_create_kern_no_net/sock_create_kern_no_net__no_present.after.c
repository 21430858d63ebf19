#include <linux/module.h>
#include <linux/net.h>
#include <net/net_namespace.h>
#include <linux/in.h>

struct horn {
	struct socket *line;
	int sock_create_kern;
};

static int horn_call(struct horn *horn)
{
	if (sock_create_kern(&init_net, PF_INET, SOCK_DGRAM, IPPROTO_UDP, &horn->line) < 0)
		return -ENOTCONN;
	return horn->sock_create_kern;
}

static int (*horn_asked)(struct horn *horn) = horn_call;
