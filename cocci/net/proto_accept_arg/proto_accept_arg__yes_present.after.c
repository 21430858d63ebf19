#include <linux/module.h>
#include <linux/net.h>
#include <net/sock.h>

struct line_ops {
	int (*accept)(struct socket *sock, struct socket *fresh, int how, bool inside);
};

static struct sock *line_next(struct sock *sk, int how, int *error, bool inside)
{
	*error = how & O_NONBLOCK ? -EAGAIN : -EOPNOTSUPP;
	return NULL;
}

static int line_accept(struct socket *sock, struct socket *fresh, int how, bool inside)
{
	int error = 0;

	return line_next(sock->sk, how, &error, inside) ? 0 : error;
}

static int line_own_accept(struct socket *sock, struct socket *fresh, int how, bool inside)
{
	return line_accept(sock, fresh, how, inside);
}

const struct line_ops line_own = {
	.accept = line_own_accept,
};

static __maybe_unused struct sock *compat_line_proto_accept(struct sock *sk,
							    struct proto_accept_arg *arg)
{
	return line_next(sk, arg->flags, &arg->err, arg->kern);
}

struct proto line_proto = {
	.name = "LINE",
	.owner = THIS_MODULE,
	.accept = compat_line_proto_accept,
	.obj_size = sizeof(struct sock),
};

static int __maybe_unused compat_line_ops_accept(struct socket *sock,
						 struct socket *into,
						 struct proto_accept_arg *arg)
{
	return line_accept(sock, into, arg->flags, arg->kern);
}

const struct proto_ops line_ops = {
	.family = AF_PACKET,
	.accept = compat_line_ops_accept,
	.bind = sock_no_bind,
};

static int line_behind(struct socket *line, struct socket *fresh, int how, bool inside)
{
	return line->ops->accept(line, fresh, &(struct proto_accept_arg){
			.flags = how,
			.kern = inside
		});
}

static int (*line_asked)(struct socket *line, struct socket *fresh, int how, bool inside) = line_behind;
