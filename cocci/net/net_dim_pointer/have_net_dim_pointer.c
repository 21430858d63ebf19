/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "net_dim() gets a pointer to the sample",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/dim.h>

void foo(struct dim *dim, const struct dim_sample *sample);

void foo(struct dim *dim, const struct dim_sample *sample)
{
	net_dim(dim, sample);
}
