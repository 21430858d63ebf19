/* {
	"version": "v5.11",
	"commit": "b02e5a0ebb17",
	"comment": "xdp_rxq_info_reg() is told the id of the NAPI instance",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <net/xdp.h>

int foo(struct xdp_rxq_info *info, struct net_device *dev);

int foo(struct xdp_rxq_info *info, struct net_device *dev)
{
	return xdp_rxq_info_reg(info, dev, 0, 0);
}
