/* {
	"version": "v6.18",
	"commit": "1bec9d0c0046",
	"comment": "the flow key holds a DSCP, of a type of its own, where it had a TOS byte",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/flow.h>
#include <net/inet_dscp.h>

dscp_t foo(struct flowi4 *fl4);

dscp_t foo(struct flowi4 *fl4)
{
	return fl4->flowi4_dscp;
}
