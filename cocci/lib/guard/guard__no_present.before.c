#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/spinlock.h>
#include <linux/rcupdate.h>
#include <linux/cleanup.h>

struct till {
	struct mutex door;
	spinlock_t drawer;
	int coins;
	int (*guard)(struct till *till);
};

int till_take(struct till *till, int coins);
int till_count(struct till *till);
void till_fill(struct till *till, int coins);

int till_take(struct till *till, int coins)
{
	guard(mutex)(&till->door);
	if ((*till->guard)(till))
		return -EPERM;
	scoped_guard(spinlock_irqsave, &till->drawer) {
		if (till->coins < coins)
			break;
		till->coins -= coins;
		return coins;
	}
	return -ENOENT;
}

int till_count(struct till *till)
{
	guard(rcu)();
	return till->coins;
}

void till_fill(struct till *till, int coins)
{
	switch (coins) {
	case 0:
		scoped_guard(mutex, &till->door)
			till->coins = 0;
		break;
	default: {
		guard(spinlock)(&till->drawer);
		till->coins += coins;
	}
	}
}
