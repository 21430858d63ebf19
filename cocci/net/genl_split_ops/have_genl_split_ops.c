/* {
	"version": "v6.2",
	"commit": "20b0b53aca43",
	"comment": "pre_doit and post_doit take a genl_split_ops",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/genetlink.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct genl_family *)NULL)->pre_doit,
				  int (*)(const struct genl_split_ops *,
					  struct sk_buff *, struct genl_info *)));
}
