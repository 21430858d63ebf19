#include <linux/module.h>
#ifndef COMPAT_GUARD_RCU
#define COMPAT_GUARD_RCU
#include <linux/rcupdate.h>
#include <linux/srcu.h>
DEFINE_LOCK_GUARD_0(rcu, rcu_read_lock(), rcu_read_unlock())
DEFINE_LOCK_GUARD_1(srcu, struct srcu_struct, _T->idx = srcu_read_lock(_T->lock), srcu_read_unlock(_T->lock, _T->idx), int idx)
#endif
#include <linux/rcupdate.h>
#include <linux/srcu.h>

struct well {
	struct srcu_struct rope;
	int __rcu *depth;
};

int well_depth(struct well *well);
int well_rope(struct well *well);

int well_depth(struct well *well)
{
	guard(rcu)();
	return *rcu_dereference(well->depth);
}

int well_rope(struct well *well)
{
	guard(srcu)(&well->rope);
	return *srcu_dereference(well->depth, &well->rope);
}
