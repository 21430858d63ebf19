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
	kthread_init_worker(&mill->miller);
	kthread_init_work(&mill->sack, mill_grind);
	kthread_queue_work(&mill->miller, &mill->sack);
	kthread_flush_worker(&mill->miller);
}

static void (*mill_asked)(struct mill *mill) = mill_start;
