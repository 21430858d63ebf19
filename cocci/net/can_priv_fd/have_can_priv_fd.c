/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "what is for CAN FD has a struct of its own in can_priv",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/can/dev.h>

u32 foo(struct can_priv *priv);

u32 foo(struct can_priv *priv)
{
	return priv->fd.data_bittiming.brp;
}
