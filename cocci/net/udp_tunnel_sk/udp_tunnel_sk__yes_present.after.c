#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/udp_tunnel.h>

struct lane {
	struct sock __rcu *sk;
};

int lane_open(struct net *net, struct lane *lane, struct udp_port_cfg *where);
void lane_close(struct lane *lane);

int lane_open(struct net *net, struct lane *lane, struct udp_port_cfg *where)
{
	struct udp_tunnel_sock_cfg how = { .sk_user_data = lane };
	struct socket *first;
	int ret = udp_sock_create(net, where, &first);

	if (ret)
		return ret;
	if (!first->sk) {
		udp_tunnel_sock_release(first->sk);
		return -EINVAL;
	}
	setup_udp_tunnel_sock(net, first->sk, &how);
	return 0;
}

void lane_close(struct lane *lane)
{
	struct sock *old = rcu_dereference_protected(lane->sk, 1);

	udp_tunnel_sock_release(old);
}
