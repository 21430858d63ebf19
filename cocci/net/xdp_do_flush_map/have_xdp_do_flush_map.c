/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "xdp_do_flush_map(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/filter.h>

void foo(void);

void foo(void)
{
	xdp_do_flush_map();
}
