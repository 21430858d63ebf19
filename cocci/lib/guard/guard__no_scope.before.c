#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/rcupdate.h>
#include <linux/spinlock.h>

struct bakery {
	struct mutex door;
	spinlock_t till;
	int loaves;
};

int bakery_sell(struct bakery *bakery, int loaves);
int bakery_look(struct bakery *bakery);

int bakery_sell(struct bakery *bakery, int loaves)
{
	int sold = 0;

	scoped_guard(mutex, &bakery->door) {
		if (bakery->loaves < loaves)
			break;
		bakery->loaves -= loaves;
		sold = loaves;
	}
	scoped_guard(spinlock_irqsave, &bakery->till)
		sold++;
	return sold;
}

int bakery_look(struct bakery *bakery)
{
	scoped_guard(rcu) {
		return bakery->loaves;
	}
	return 0;
}
