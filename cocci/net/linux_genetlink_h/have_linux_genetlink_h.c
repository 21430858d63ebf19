/* {
	"version": "v6.10",
	"commit": "cd7209628cdb",
	"comment": "MODULE_ALIAS_GENL_FAMILY() of linux/genetlink.h, since in net/",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/genetlink.h>

MODULE_ALIAS_GENL_FAMILY("foo");
