/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "ip_set_get_byname() takes the name as an attribute",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/netfilter/ipset/ip_set.h>

ip_set_id_t foo(const struct nlattr *name, struct ip_set **set);

ip_set_id_t foo(const struct nlattr *name, struct ip_set **set)
{
	return ip_set_get_byname(&init_net, name, set);
}
