/* {
	"version": "v4.16",
	"commit": "unknown",
	"comment": "linux/netdevice.h brings net/xdp.h; since v6.6 it does not",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/netdevice.h>

void *foo(struct xdp_buff *xdp, struct xdp_rxq_info *rxq);

void *foo(struct xdp_buff *xdp, struct xdp_rxq_info *rxq)
{
	return rxq->dev ? xdp->data : NULL;
}
