#include <linux/module.h>
#include <linux/list.h>

struct crowd {
	struct list_head people;
	size_t most;
};

static bool crowd_fits(struct crowd *crowd, struct list_head *more)
{
	return list_count_nodes(&crowd->people) + list_count_nodes(more) <= crowd->most;
}
