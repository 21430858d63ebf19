/* {
	"version": "v6.2",
	"commit": "unknown",
	"comment": "call_rcu_hurry()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/rcupdate.h>

void foo(struct rcu_head *head, void (*called)(struct rcu_head *));

void foo(struct rcu_head *head, void (*called)(struct rcu_head *))
{
	call_rcu_hurry(head, called);
}
