/* {
	"version": "v6.3",
	"commit": "608723c41cd9",
	"comment": "kfree_rcu_mightsleep() and kvfree_rcu_mightsleep()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/mm.h>
#include <linux/rcupdate.h>
#include <linux/slab.h>

void foo(void *p);

void foo(void *p)
{
	kvfree_rcu_mightsleep(p);
	kfree_rcu_mightsleep(p);
}
