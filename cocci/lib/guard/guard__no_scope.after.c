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

	do {
		CLASS(mutex, scope)(&bakery->door);
		if (compat_is_taken(mutex, &scope)) {
			if (bakery->loaves < loaves)
				break;
			bakery->loaves -= loaves;
			sold = loaves;
		}
	} while (0);
	do {
		CLASS(spinlock_irqsave, scope)(&bakery->till);
		if (compat_is_taken(spinlock_irqsave, &scope))
			sold++;
	} while (0);
	return sold;
}

int bakery_look(struct bakery *bakery)
{
	do {
		CLASS(rcu, scope)();
		if (compat_is_taken(rcu, &scope)) {
			return bakery->loaves;
		}
	} while (0);
	return 0;
}
