#include <linux/module.h>
#include <linux/in.h>
#include <linux/tcp.h>
#include <net/sock.h>

struct pipe_end {
	struct socket *sock;
	int kernel_setsockopt;
};

static int pipe_tune(struct pipe_end *end, int level, int option, int value)
{
	struct socket *sock = end->sock;
	int on = 1;
	int err;

	err = sock_setsockopt(end->sock, SOL_SOCKET, SO_REUSEADDR,
			      KERNEL_SOCKPTR((char *)&on), sizeof(on));
	if (err < 0)
		return err;
	err = sock->ops->setsockopt(sock, SOL_TCP, TCP_NODELAY,
				    KERNEL_SOCKPTR((char *)&on), sizeof(on));
	if (err < 0)
		return end->kernel_setsockopt;
	return (level == SOL_SOCKET ? sock_setsockopt(sock, level, option, KERNEL_SOCKPTR((char *)&value), sizeof(value)) : sock->ops->setsockopt(sock, level, option, KERNEL_SOCKPTR((char *)&value), sizeof(value)));
}
