/* {
	"version": "v5.11",
	"commit": "872f69034194",
	"comment": "nla_strlcpy(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["nla_strlcpy"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/netlink.h>

size_t foo(char *to, const struct nlattr *nla);

size_t foo(char *to, const struct nlattr *nla)
{
	return nla_strlcpy(to, nla, 8);
}
