/* {
	"version": "v5.6",
	"commit": "unknown",
	"comment": "pm_qos_add_request(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pm_qos.h>

void foo(struct pm_qos_request *r);

void foo(struct pm_qos_request *r)
{
	pm_qos_add_request(r, PM_QOS_CPU_DMA_LATENCY, 0);
}
