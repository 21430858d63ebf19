#include <linux/module.h>
#include <linux/rcupdate.h>

struct step {
	struct rcu_head rcu;
};

static void step_gone(struct rcu_head *rcu)
{
	struct step *step = container_of(rcu, struct step, rcu);

	pr_debug("%p is gone\n", step);
}

static void step_free(struct step *step)
{
	call_rcu_hurry(&step->rcu, step_gone);
}
