/* {
	"version": "v5.9",
	"commit": "unknown",
	"comment": "kvfree_rcu() of a pointer alone, which may sleep; gone in v6.4",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/rcupdate.h>

void foo(void *p);

void foo(void *p)
{
	kvfree_rcu(p);
}
