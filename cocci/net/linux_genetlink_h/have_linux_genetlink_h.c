/* {
	"version": "v6.10",
	"commit": "cd7209628cdb",
	"comment": "MODULE_ALIAS_GENL_FAMILY() of linux/genetlink.h, since in net/",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/netdevice.h>
#include <linux/genetlink.h>
#include <linux/module.h>

MODULE_ALIAS_GENL_FAMILY("foo");
