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

	err = kernel_setsockopt(end->sock, SOL_SOCKET, SO_REUSEADDR, (char *)&on, sizeof(on));
	if (err < 0)
		return err;
	err = kernel_setsockopt(sock, SOL_TCP, TCP_NODELAY, (char *)&on, sizeof(on));
	if (err < 0)
		return end->kernel_setsockopt;
	return kernel_setsockopt(sock, level, option, (char *)&value, sizeof(value));
}
