/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "ethtool_ops.get_settings() and set_settings(), which are gone",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>

const struct ethtool_ops *foo(void);

const struct ethtool_ops *foo(void)
{
	static const struct ethtool_ops ops = { .get_settings = NULL };

	return &ops;
}
