#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/semaphore.h>

static DEFINE_SEMAPHORE(port_lock, 1);
static DEFINE_MUTEX(port_mutex);
static DEFINE_SEMAPHORE(port_slots, 4);
