#include <linux/module.h>
#include <linux/spinlock.h>

static DEFINE_RWLOCK(shelf_lock);
static int books;

int shelf_count(void);
void shelf_put(int more);

int shelf_count(void)
{
	guard(read_lock)(&shelf_lock);
	return books;
}

void shelf_put(int more)
{
	guard(write_lock_irqsave)(&shelf_lock);
	books += more;
}
