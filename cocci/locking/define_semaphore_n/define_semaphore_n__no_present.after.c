#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/semaphore.h>

static DEFINE_SEMAPHORE(port_lock);
static DEFINE_MUTEX(port_mutex);
static struct semaphore port_slots = __SEMAPHORE_INITIALIZER(port_slots, 4);
