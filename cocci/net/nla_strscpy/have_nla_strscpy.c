/* {
	"version": "v5.11",
	"commit": "872f69034194",
	"comment": "nla_strscpy(), the new name of nla_strlcpy()",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["nla_strscpy"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/netlink.h>

ssize_t foo(char *to, const struct nlattr *nla);

ssize_t foo(char *to, const struct nlattr *nla)
{
	return nla_strscpy(to, nla, 8);
}
