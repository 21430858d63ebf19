/* {
	"version": "v5.0",
	"commit": "unknown",
	"comment": "synchronize_sched() and the other flavours of RCU, the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/rcupdate.h>

void foo(void);

void foo(void)
{
	synchronize_sched();
	synchronize_rcu_bh();
}
