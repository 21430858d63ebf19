/* {
	"version": "v3.4",
	"commit": "unknown",
	"comment": "clk_ops has round_rate; gone in v7.3",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/clk-provider.h>

void *foo(struct clk_ops *ops);

void *foo(struct clk_ops *ops)
{
	return ops->round_rate;
}
