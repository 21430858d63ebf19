static DEFINE_SEMAPHORE(port_lock);
static DEFINE_MUTEX(port_mutex);
static DEFINE_SEMAPHORE(port_slots, 4);
