#include <linux/module.h>
#include <linux/fs.h>
#include <linux/net.h>
#include <net/sock.h>

struct line_table {
	int sendpage;
};

static ssize_t __maybe_unused line_page(struct socket *sock, struct page *page, int at, size_t size, int how)
{
	return -EOPNOTSUPP;
}

const struct line_table line_table = {
	.sendpage = 1,
};

const struct proto_ops line_ops = {
	.family = AF_PACKET,
	.sendmsg = sock_no_sendmsg,
	.sendpage = line_page,
	.mmap = sock_no_mmap,
};

const struct proto_ops line_none = {
	.family = AF_PACKET,
	.mmap = sock_no_mmap,
#ifdef LINE_OF_OLD
	.sendpage = sock_no_sendpage,
#endif
};
