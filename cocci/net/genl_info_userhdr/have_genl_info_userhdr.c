/* {
	"version": "v6.6",
	"commit": "bffcc6882a1b",
	"comment": "the header of the family is asked for by a function",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/genetlink.h>

void *foo(struct genl_info *info);

void *foo(struct genl_info *info)
{
	return genl_info_userhdr(info);
}
