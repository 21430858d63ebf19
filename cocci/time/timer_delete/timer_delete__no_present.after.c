#include <linux/module.h>
#include <linux/device.h>
#include <linux/hrtimer.h>
#include <linux/timer.h>

struct port {
	struct device *dev;
	struct timer_list watchdog, *once;
	struct hrtimer tick;
};

static void port_stop(struct port *port)
{
	if (del_timer_sync(&port->watchdog))
		dev_dbg(port->dev, "watchdog was pending\n");
	del_timer(port->once);
	hrtimer_cancel(&port->tick);
}

/* Another's member of that name. */
struct port_ops {
	int (*timer_delete)(struct timer_list *t);
};

static int port_delete(const struct port_ops *ops, struct timer_list *t)
{
	return ops->timer_delete(t);
}
