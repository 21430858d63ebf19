/* {
	"version": "v7.3",
	"commit": "unknown",
	"comment": "a tunnel over UDP is set up for a struct sock",
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
	BUILD_BUG_ON(!__same_type(&setup_udp_tunnel_sock,
				  void (*)(struct net *, struct sock *, struct udp_tunnel_sock_cfg *)));
	BUILD_BUG_ON(!__same_type(&udp_tunnel_sock_release, void (*)(struct sock *)));
}
