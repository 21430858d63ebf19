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

static int __maybe_unused compat_knob_turn(struct socket *sock, int level,
					   int optname, sockptr_t optval,
					   unsigned int optlen)
{
	int(*old)(struct socket *, int, int, char *, unsigned int) = __builtin_choose_expr(__same_type(knob_turn, compat_knob_turn),
											   NULL,
											   knob_turn);

	if (optval.is_kernel)
		return -EOPNOTSUPP;
	return old(sock, level, optname, optval.user, optlen);
}

static int knob_turn_proto(struct sock *sk, int level, int name, char __user *value, unsigned int size)
{
	return get_user(knob.turned, (int __user *)value);
}

static int __maybe_unused compat_knob_turn_proto(struct sock *sk, int level,
						 int optname,
						 sockptr_t optval,
						 unsigned int optlen)
{
	int(*old)(struct sock *, int, int, char *, unsigned int) = __builtin_choose_expr(__same_type(knob_turn_proto, compat_knob_turn_proto),
											 NULL,
											 knob_turn_proto);

	if (optval.is_kernel)
		return -EOPNOTSUPP;
	return old(sk, level, optname, optval.user, optlen);
}

static int knob_filter(struct sock *sk, int cmd, void __user *value, unsigned int size)
{
	return copy_from_user(&knob.turned, value, min_t(size_t, size, sizeof(knob.turned))) ? -EFAULT : 0;
}

static int __maybe_unused compat_knob_filter(struct sock *sk, int optname,
					     sockptr_t optval,
					     unsigned int optlen)
{
	int(*old)(struct sock *, int, void *, unsigned int) = __builtin_choose_expr(__same_type(knob_filter, compat_knob_filter),
										    NULL,
										    knob_filter);

	if (optval.is_kernel)
		return -EOPNOTSUPP;
	return old(sk, optname, optval.user, optlen);
}

static const struct proto_ops knob_ops = {
	.setsockopt = __builtin_choose_expr(__same_type(knob_turn, compat_knob_turn), knob_turn, compat_knob_turn),
};

static struct proto knob_proto = {
	.setsockopt = __builtin_choose_expr(__same_type(knob_turn_proto, compat_knob_turn_proto), knob_turn_proto, compat_knob_turn_proto),
};

static struct nf_sockopt_ops knob_filter_ops = {
	.set = __builtin_choose_expr(__same_type(knob_filter, compat_knob_filter), knob_filter, compat_knob_filter),
};

static const struct proto_ops *knob_asked = &knob_ops;
static struct proto *knob_proto_asked = &knob_proto;
static struct nf_sockopt_ops *knob_filter_asked = &knob_filter_ops;
