/* {
	"version": "v5.18",
	"commit": "unknown",
	"comment": "sock_recv_ts_and_drops(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <net/sock.h>

void foo(struct msghdr *msg, struct sock *sk, struct sk_buff *skb);

void foo(struct msghdr *msg, struct sock *sk, struct sk_buff *skb)
{
	sock_recv_ts_and_drops(msg, sk, skb);
}
