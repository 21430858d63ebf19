/* {
	"version": "v4.9",
	"commit": "unknown",
	"comment": "members in, out and family of struct xt_action_param, the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/netfilter/x_tables.h>

const struct net_device *foo(const struct xt_action_param *par);

const struct net_device *foo(const struct xt_action_param *par)
{
	return par->in;
}
