#include <linux/module.h>
#include <linux/spinlock.h>

static DEFINE_SPINLOCK(drawer_lock);
static int spoons;

int drawer_take(void);

int drawer_take(void)
{
	guard(spinlock_bh)(&drawer_lock);
	return spoons ? spoons-- : 0;
}
