/* {
	"version": "v6.5",
	"commit": "bffcc6882a1b",
	"comment": "the header of the family is a field",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/genetlink.h>

void *foo(struct genl_info *info);

void *foo(struct genl_info *info)
{
	return info->userhdr;
}
