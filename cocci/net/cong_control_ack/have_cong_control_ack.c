/* {
	"version": "v6.10",
	"commit": "57bfc7605ca5",
	"comment": "cong_control of tcp_congestion_ops is told of the ACK and its flags",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/tcp.h>

void foo(struct tcp_congestion_ops *ops, void (*fn)(struct sock *, u32, int, const struct rate_sample *));

void foo(struct tcp_congestion_ops *ops, void (*fn)(struct sock *, u32, int, const struct rate_sample *))
{
	ops->cong_control = fn;
}
