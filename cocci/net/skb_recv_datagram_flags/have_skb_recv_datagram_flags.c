/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "skb_recv_datagram() without a word of its own for not waiting",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct sk_buff *foo(struct sock *sk, int *err);

struct sk_buff *foo(struct sock *sk, int *err)
{
	return skb_recv_datagram(sk, 0, err);
}
