/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "ip_tunnel_get_stats64(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["ip_tunnel_get_stats64"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/ip_tunnels.h>

void *foo(void);

void *foo(void)
{
	return ip_tunnel_get_stats64;
}
