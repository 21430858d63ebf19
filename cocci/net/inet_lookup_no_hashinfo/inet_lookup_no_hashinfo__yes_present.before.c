#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/inet_hashtables.h>
#include <net/sock.h>
#include <net/tcp.h>

struct ends {
	__be32 from, to;
	__be16 from_port, to_port;
};

static void ends_close(struct net *ns, const struct ends *ends)
{
	struct sock *sk = inet_lookup(ns, &tcp_hashinfo, NULL, 0, ends->from, ends->from_port, ends->to, ends->to_port, 0);

	if (sk)
		sock_gen_put(sk);
}

#ifdef ANOTHER_TABLE
static struct sock *ends_other(struct net *ns, struct inet_hashinfo *own, const struct ends *ends)
{
	return inet_lookup(ns, own, NULL, 0, ends->from, ends->from_port, ends->to, ends->to_port, 0);
}
#endif
