/* {
	"version": "v5.11",
	"commit": "unknown",
	"comment": "GRO_DROP, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

int foo(void);

int foo(void)
{
	return GRO_DROP;
}
