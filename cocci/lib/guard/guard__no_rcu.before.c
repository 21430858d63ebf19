#include <linux/module.h>
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
