/* {
	"version": "v4.11",
	"commit": "unknown",
	"comment": "nla_parse() has no place to say what is wrong, the last version in which it has none",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <net/netlink.h>

int foo(struct nlattr **tb, const struct nlattr *head, const struct nla_policy *policy);

int foo(struct nlattr **tb, const struct nlattr *head, const struct nla_policy *policy)
{
	return nla_parse(tb, 4, head, 16, policy);
}
