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

static int __maybe_unused compat_line_proto_bind(struct sock *sk,
						 struct sockaddr_unsized *addr,
						 int len)
{
	return line_take(sk, (struct sockaddr *)addr, len);
}

static int __maybe_unused compat_line_proto_connect(struct sock *sk,
						    struct sockaddr_unsized *addr,
						    int len)
{
	return line_reach(sk, (struct sockaddr *)addr, len);
}

static int __maybe_unused compat_line_proto_pre_connect(struct sock *sk,
							struct sockaddr_unsized *addr,
							int len)
{
	return line_take(sk, (struct sockaddr *)addr, len);
}

struct proto line_proto = {
	.name = "LINE",
	.owner = THIS_MODULE,
	.bind = compat_line_proto_bind,
	.connect = compat_line_proto_connect,
	.pre_connect = compat_line_proto_pre_connect,
	.obj_size = sizeof(struct sock),
};

static int __maybe_unused compat_line_ops_connect(struct socket *sock,
						  struct sockaddr_unsized *addr,
						  int len, int flags)
{
	return line_call(sock, (struct sockaddr *)addr, len, flags);
}

const struct proto_ops line_ops = {
	.family = AF_PACKET,
	.connect = compat_line_ops_connect,
	.bind = sock_no_bind,
};

static int line_behind(struct socket *other, struct sockaddr *to, int size, int how)
{
	return other->ops->connect(other, (struct sockaddr_unsized *)to, size,
				   how);
}

static int (*line_asked)(struct socket *other, struct sockaddr *to, int size, int how) = line_behind;
