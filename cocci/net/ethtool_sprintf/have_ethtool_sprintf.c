/* {
	"version": "v5.13",
	"commit": "7888fe53b706",
	"comment": "ethtool_sprintf() writes the next string of a set",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>

void foo(u8 *at);

void foo(u8 *at)
{
	ethtool_sprintf(&at, "foo %d", 1);
}
