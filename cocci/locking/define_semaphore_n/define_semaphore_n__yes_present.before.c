static DEFINE_SEMAPHORE(port_lock);
DEFINE_SEMAPHORE(port_list_lock);
static DEFINE_MUTEX(port_mutex);
static DEFINE_SEMAPHORE(port_slots, 4);

static int port_wait(void)
{
	static DEFINE_SEMAPHORE(stop);

	return down_interruptible(&stop);
}
