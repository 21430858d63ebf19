/* {
	"version": "v3.18",
	"commit": "unknown",
	"comment": "skb_copy_datagram_iovec() and a msghdr with an iovec, the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/skbuff.h>
#include <linux/socket.h>

int foo(struct sk_buff *skb, struct msghdr *msg);

int foo(struct sk_buff *skb, struct msghdr *msg)
{
	return skb_copy_datagram_iovec(skb, 0, msg->msg_iov, 1);
}
