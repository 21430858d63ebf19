/* {
	"version": "v5.2",
	"commit": "8cb081746c03",
	"comment": "nla_parse() is strict, nla_parse_deprecated() is as lenient as it was",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <net/netlink.h>

int foo(struct nlattr **tb, const struct nlattr *head, const struct nla_policy *policy);

int foo(struct nlattr **tb, const struct nlattr *head, const struct nla_policy *policy)
{
	return nla_parse_deprecated(tb, 4, head, 16, policy, NULL);
}
