#include <linux/module.h>
#include <linux/net.h>
#include <linux/in.h>
#include <net/sock.h>

struct line_ops {
	int (*bind)(struct socket *sock, struct sockaddr *sa, int addr_len);
};

static int line_bind(struct socket *sock, struct sockaddr *sa, int addr_len)
{
	return addr_len < sizeof(*sa) || sa->sa_family != AF_PACKET ? -EINVAL : 0;
}

static int line_rebind(struct socket *sock, struct sockaddr *sa, int addr_len)
{
	return line_bind(sock, sa, addr_len);
}

static int __maybe_unused compat_line_proto_bind(struct socket *s,
						 struct sockaddr_unsized *addr,
						 int len)
{
	return line_bind(s, (struct sockaddr *)addr, len);
}

static const struct proto_ops line_proto = {
	.family = AF_PACKET,
	.bind = compat_line_proto_bind,
};

static const struct line_ops line_own = {
	.bind = line_rebind,
};

static int line_make(struct socket *sock)
{
	sock->ops = &line_proto;
	return line_own.bind(sock, NULL, 0);
}

static int line_behind(struct socket *other, struct sockaddr_in *to)
{
	return other->ops->bind(other,
				(struct sockaddr_unsized *)(struct sockaddr *)to,
				sizeof(*to));
}

static int (*line_asked)(struct socket *other, struct sockaddr_in *to) = line_behind;
