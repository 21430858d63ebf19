#include <linux/module.h>
#include <linux/list.h>

struct queue {
	struct list_head waiting;
	int list_is_head;
};

static bool queue_ends(struct queue *queue, struct list_head *at)
{
	if (((at->next) == (&queue->waiting)))
		queue->list_is_head++;
	return !((at) == (&queue->waiting));
}
