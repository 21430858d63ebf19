#include <linux/module.h>
#ifndef COMPAT_LIST_COUNT_NODES
#define COMPAT_LIST_COUNT_NODES
#include <linux/list.h>
#include <linux/types.h>
static inline size_t compat_list_count_nodes(struct list_head *head)
{
	struct list_head *at;
	size_t n = 0;

	list_for_each(at, head)
		n++;
	return n;
}
#define list_count_nodes compat_list_count_nodes
#endif
#include <linux/list.h>

struct crowd {
	struct list_head people;
	size_t most;
};

static bool crowd_fits(struct crowd *crowd, struct list_head *more)
{
	return list_count_nodes(&crowd->people) + list_count_nodes(more) <= crowd->most;
}
