#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/sock.h>

struct pipe_ops {
	int (*recvmsg)(struct sock *sk, struct msghdr *msg, size_t len, int flags, int *addr_len);
};

static int pipe_recvmsg(struct sock *sk, struct msghdr *msg, size_t len, int flags, int *addr_len)
{
	*addr_len = 0;
	return len && flags ? -EAGAIN : 0;
}

static int pipe_tcp_recvmsg(struct sock *sk, struct msghdr *msg, size_t len, int flags, int *addr_len)
{
	*addr_len = 8;
	return -EAGAIN;
}

static int __maybe_unused compat_pipe_tcp_recvmsg(struct sock *sk,
						  struct msghdr *msg,
						  size_t len, int flags)
{
	int addr_len = 0;
	int ret = pipe_tcp_recvmsg(sk, msg, len, flags, &addr_len);

	if (ret >= 0)
		msg->msg_namelen = addr_len;
	return ret;
}

static int __maybe_unused compat_pipe_proto_recvmsg(struct sock *sk,
						    struct msghdr *msg,
						    size_t len, int flags)
{
	int addr_len = 0;
	int ret = pipe_recvmsg(sk, msg, len, flags, &addr_len);

	if (ret >= 0)
		msg->msg_namelen = addr_len;
	return ret;
}

static struct proto pipe_proto = {
	.name = "PIPE",
	.recvmsg = compat_pipe_proto_recvmsg,
};
static struct proto pipe_tcp_proto;

static void pipe_setup(const struct proto *tcp)
{
	pipe_tcp_proto = *tcp;
	pipe_tcp_proto.recvmsg = compat_pipe_tcp_recvmsg;
}

/* The driver's own. */
static const struct pipe_ops pipe_ops = {
	.recvmsg = pipe_recvmsg,
};
