#include <linux/module.h>
#include <linux/spinlock.h>

struct lodge {
	spinlock_t door;
	rwlock_t book;
	int guests;
};

static spinlock_t lodge_lock = __SPIN_LOCK_UNLOCKED(lodge_lock);
static rwlock_t lodge_list = __RW_LOCK_UNLOCKED(lodge_list);

static int lodge_enter(struct lodge *lodge)
{
	spin_lock_init(&lodge->door);
	rwlock_init(&lodge->book);
	spin_lock(&lodge_lock);
	read_lock(&lodge_list);
	lodge->guests++;
	read_unlock(&lodge_list);
	spin_unlock(&lodge_lock);
	return lodge->guests;
}

static int (*lodge_asked)(struct lodge *lodge) = lodge_enter;
