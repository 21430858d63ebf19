#include <linux/module.h>
#include <linux/net.h>
#include <linux/netfilter.h>
#include <linux/uaccess.h>
#include <net/sock.h>

struct knob {
	int turned;
	int setsockopt;
};

static struct knob knob;

static int knob_turn(struct socket *sock, int level, int name, char __user *value, unsigned int size)
{
	if (size < sizeof(knob.turned) || copy_from_user(&knob.turned, value, sizeof(knob.turned)))
		return -EFAULT;
	return knob.setsockopt;
}

static int knob_turn_proto(struct sock *sk, int level, int name, char __user *value, unsigned int size)
{
	return get_user(knob.turned, (int __user *)value);
}

static int knob_filter(struct sock *sk, int cmd, void __user *value, unsigned int size)
{
	return copy_from_user(&knob.turned, value, min_t(size_t, size, sizeof(knob.turned))) ? -EFAULT : 0;
}

static const struct proto_ops knob_ops = {
	.setsockopt = knob_turn,
};

static struct proto knob_proto = {
	.setsockopt = knob_turn_proto,
};

static struct nf_sockopt_ops knob_filter_ops = {
	.set = knob_filter,
};

static const struct proto_ops *knob_asked = &knob_ops;
static struct proto *knob_proto_asked = &knob_proto;
static struct nf_sockopt_ops *knob_filter_asked = &knob_filter_ops;
