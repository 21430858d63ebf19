#include <linux/module.h>
#include <linux/mm.h>
#include <linux/net.h>
#include <linux/socket.h>
#include <linux/uio.h>

struct raven {
	struct socket *sock;
	int flags;
	int kernel_sendpage;
};

static int raven_send(struct raven *raven, struct page *letter, int offset, size_t size, bool more)
{
	struct socket *sock = raven->sock;
	int sent = 0;

	while (size) {
		int n;

		n = kernel_sendpage(sock, letter, offset, size, raven->flags);
		if (n > 0 && more) {
			raven->kernel_sendpage++;
			n = sock->ops->sendpage(sock, letter, offset, size, 0);
		}
		if (n <= 0)
			return n;
		offset += n;
		size -= n;
		sent += n;
	}
	return sent + raven->kernel_sendpage;
}

static ssize_t raven_whole(struct socket *sock, struct page *letter, int offset, size_t size, int flags)
{
	return kernel_sendpage(sock, letter, offset, size, flags);
}

static ssize_t raven_through(struct socket *sock, struct page *letter, int offset, size_t size, int flags)
{
	return sock->ops->sendpage(sock, letter, offset, size, flags);
}

static ssize_t (*raven_told)(struct socket *sock, struct page *letter, int offset, size_t size, int flags) = raven_whole;
static ssize_t (*raven_led)(struct socket *sock, struct page *letter, int offset, size_t size, int flags) = raven_through;
static int (*raven_asked)(struct raven *raven, struct page *letter, int offset, size_t size, bool more) = raven_send;
