/* {
	"version": "v5.7",
	"commit": "unknown",
	"comment": "supported_coalesce_params of ethtool_ops, which set_coalesce() needs",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>

extern struct ethtool_ops foo_ops;

struct ethtool_ops foo_ops = {
	.supported_coalesce_params = ETHTOOL_COALESCE_USECS,
};
