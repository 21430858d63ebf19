/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "u64_stats_fetch_begin_irq() and u64_stats_fetch_retry_irq(), which are gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>


bool foo(const struct u64_stats_sync *sync);

bool foo(const struct u64_stats_sync *sync)
{
	return u64_stats_fetch_retry_irq(sync, u64_stats_fetch_begin_irq(sync));
}
