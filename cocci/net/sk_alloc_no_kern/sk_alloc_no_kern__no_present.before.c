#include <linux/module.h>
#include <net/sock.h>

struct horn {
	struct proto proto;
	int sk_alloc;
};

static struct sock *horn_line(struct horn *horn, struct net *net)
{
	return sk_alloc(net, PF_UNSPEC + horn->sk_alloc, GFP_ATOMIC, &horn->proto);
}

static struct sock *(*horn_asked)(struct horn *horn, struct net *net) = horn_line;
