#include <linux/module.h>
#include <linux/net.h>
#include <net/sock.h>

static int line_reach(struct sock *sk, struct sockaddr *to, int size)
{
	return size < sizeof(*to) || to->sa_family != AF_PACKET ? -EINVAL : 0;
}

static int line_take(struct sock *sk, struct sockaddr *to, int size)
{
	return size < sizeof(*to) ? -EINVAL : 0;
}

static int line_call(struct socket *s, struct sockaddr *peer, int size, int how)
{
	if (how & O_NONBLOCK)
		return -EAGAIN;
	return line_reach(s->sk, peer, size);
}

struct proto line_proto = {
	.name = "LINE",
	.owner = THIS_MODULE,
	.bind = line_take,
	.connect = line_reach,
	.pre_connect = line_take,
	.obj_size = sizeof(struct sock),
};

const struct proto_ops line_ops = {
	.family = AF_PACKET,
	.connect = line_call,
	.bind = sock_no_bind,
};

static int line_behind(struct socket *other, struct sockaddr *to, int size, int how)
{
	return other->ops->connect(other, to, size, how);
}

static int (*line_asked)(struct socket *other, struct sockaddr *to, int size, int how) = line_behind;
