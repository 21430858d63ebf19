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

struct proto line_proto = {
	.name = "LINE",
	.owner = THIS_MODULE,
	.accept = line_next,
	.obj_size = sizeof(struct sock),
};

const struct proto_ops line_ops = {
	.family = AF_PACKET,
	.accept = line_accept,
	.bind = sock_no_bind,
};

static int line_behind(struct socket *line, struct socket *fresh, int how, bool inside)
{
	return line->ops->accept(line, fresh, how, inside);
}

static int (*line_asked)(struct socket *line, struct socket *fresh, int how, bool inside) = line_behind;
