#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/semaphore.h>

static DEFINE_SEMAPHORE(port_lock);
DEFINE_SEMAPHORE(port_list_lock);
static DEFINE_MUTEX(port_mutex);
#ifdef PORT_KNOWS_NUMBERS
static DEFINE_SEMAPHORE(port_slots, 4);
#endif

static int port_wait(void)
{
	static DEFINE_SEMAPHORE(stop);

	return down_interruptible(&stop);
}
