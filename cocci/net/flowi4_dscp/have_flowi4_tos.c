/* {
	"version": "v6.17",
	"commit": "1bec9d0c0046",
	"comment": "the flow key holds a TOS byte",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/flow.h>

__u8 foo(struct flowi4 *fl4);

__u8 foo(struct flowi4 *fl4)
{
	return fl4->flowi4_tos;
}
