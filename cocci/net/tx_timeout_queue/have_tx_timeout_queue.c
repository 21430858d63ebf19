/* {
	"version": "v5.6",
	"commit": "0290bd291cc0",
	"comment": "net_device_ops.ndo_tx_timeout is told the queue",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

static void bar(struct net_device *dev, unsigned int queue)
{
}

const struct net_device_ops *foo(void);

const struct net_device_ops *foo(void)
{
	static const struct net_device_ops ops = { .ndo_tx_timeout = bar };

	return &ops;
}
