/* {
	"version": "v6.17",
	"commit": "unknown",
	"comment": "what is sent through a tunnel over UDP has flags of its control block",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/build_bug.h>
#include <net/udp_tunnel.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(&udp_tunnel_xmit_skb,
				  void (*)(struct rtable *, struct sock *, struct sk_buff *, __be32, __be32, __u8, __u8,
					   __be16, __be16, __be16, bool, bool, u16)));
}
