#include <linux/module.h>
#include <linux/eventfd.h>

struct tower {
	struct eventfd_ctx *bell;
	void (*signal)(struct eventfd_ctx *bell, int times);
};

static void tower_ring(struct tower *tower)
{
	if (tower->bell)
		eventfd_signal(tower->bell);
	tower->signal(tower->bell, 1);
}

#ifdef COUNTS_TWO
static void tower_ring_twice(struct tower *tower)
{
	eventfd_signal(tower->bell, 2);
}
#endif
