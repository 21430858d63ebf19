#include <linux/module.h>
#include <linux/mm.h>
#include <linux/rcupdate.h>
#include <linux/slab.h>

struct step {
	int color;
};

static void step_free(struct step *step, struct step *many)
{
	kvfree_rcu(step);
	kvfree_rcu(many);
}
