#include <linux/module.h>
#include <linux/kthread.h>

struct mill {
	struct kthread_worker miller;
	struct kthread_work sack;
	int init_kthread_work;
};

static void mill_grind(struct kthread_work *sack)
{
	struct mill *mill = container_of(sack, struct mill, sack);

	mill->init_kthread_work++;
}

static void mill_start(struct mill *mill)
{
	init_kthread_worker(&mill->miller);
	init_kthread_work(&mill->sack, mill_grind);
	queue_kthread_work(&mill->miller, &mill->sack);
	flush_kthread_worker(&mill->miller);
}

static void (*mill_asked)(struct mill *mill) = mill_start;
