#include <linux/module.h>
#include <linux/spinlock.h>

struct lodge {
	spinlock_t door;
	rwlock_t book;
	int guests;
};

static spinlock_t lodge_lock = SPIN_LOCK_UNLOCKED;
static rwlock_t lodge_list = RW_LOCK_UNLOCKED;

static int lodge_enter(struct lodge *lodge)
{
	lodge->door = SPIN_LOCK_UNLOCKED;
	lodge->book = RW_LOCK_UNLOCKED;
	spin_lock(&lodge_lock);
	read_lock(&lodge_list);
	lodge->guests++;
	read_unlock(&lodge_list);
	spin_unlock(&lodge_lock);
	return lodge->guests;
}

static int (*lodge_asked)(struct lodge *lodge) = lodge_enter;
