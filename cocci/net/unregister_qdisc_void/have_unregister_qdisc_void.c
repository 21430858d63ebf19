/* {
	"version": "v5.17",
	"commit": "unknown",
	"comment": "unregister_qdisc() returns nothing",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <net/sch_generic.h>
#include <net/pkt_sched.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(unregister_qdisc, void (struct Qdisc_ops *)));
}
