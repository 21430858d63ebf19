#include <linux/module.h>
#include <linux/device.h>
#include <linux/timer.h>
#include <linux/workqueue.h>

struct port {
	struct device *dev;
	struct {
		struct timer_list poll;
	} hw;
	struct timer_list watchdog;
	struct work_struct work;
};

void port_reset(struct port *port);

static void port_watchdog(struct timer_list *t)
{
	struct port *port = timer_container_of(port, t, watchdog);

	dev_warn(port->dev, "watchdog\n");
}

static void port_poll(struct timer_list *t)
{
	struct port *port;

	port = timer_container_of(port, t, hw.poll);
	mod_timer(&port->hw.poll, jiffies + HZ);
}

/* Not a timer. */
static void port_work(struct work_struct *work)
{
	struct port *port = container_of(work, struct port, work);

	port_reset(port);
}
