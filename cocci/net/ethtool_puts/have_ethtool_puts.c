/* {
	"version": "v6.8",
	"commit": "2a48c635fd9a",
	"comment": "ethtool_puts() writes the next string of a set",
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
	ethtool_puts(&at, "foo");
}
