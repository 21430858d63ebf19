/* {
	"version": "v6.16",
	"commit": "unknown",
	"comment": "the attributes and modes of a link of kind ovpn have names in the kernel's headers",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/if_link.h>

enum ovpn_mode foo(int attribute);

enum ovpn_mode foo(int attribute)
{
	return attribute == IFLA_OVPN_MODE ? OVPN_MODE_MP : OVPN_MODE_P2P;
}
