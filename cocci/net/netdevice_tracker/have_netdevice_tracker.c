/* {
	"version": "v5.17",
	"commit": "unknown",
	"comment": "netdevice_tracker",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/netdevice.h>

void foo(netdevice_tracker *tracker);

void foo(netdevice_tracker *tracker)
{
}
