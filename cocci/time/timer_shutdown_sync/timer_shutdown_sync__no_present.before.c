#include <linux/module.h>
#include <linux/device.h>
#include <linux/hrtimer.h>
#include <linux/slab.h>
#include <linux/timer.h>
#include <linux/workqueue.h>

struct port {
	struct device *dev;
	struct timer_list watchdog, *once;
	struct hrtimer tick;
	struct work_struct work;
	struct {
		struct timer_list timer;
		struct delayed_work poll;
	} hw;
};

static void port_stop(struct port *port)
{
	if (timer_shutdown_sync(&port->watchdog))
		dev_dbg(port->dev, "watchdog was pending\n");
	timer_shutdown_sync(port->once);
}

/* The work may arm the timer again. */
static void port_remove(struct port *p)
{
	timer_shutdown_sync(&p->watchdog);
	timer_shutdown_sync(&p->hw.timer);
	if (p->dev)
		cancel_delayed_work_sync(&p->hw.poll);
	kfree(p);
}

static void port_remove_other(struct timer_list *t, struct port *p)
{
	hrtimer_cancel(&p->tick);
	timer_shutdown_sync(t);
	flush_work(&p->work);
	put_device(p->dev);
	cancel_work_sync(&p->work);
}

static void port_pause(struct port *port)
{
	hrtimer_cancel(&port->tick);
	cancel_work_sync(&port->work);
}

#ifdef PORT_STOPS_IN_IRQ
static void port_irq_stop(struct port *port)
{
	timer_shutdown(&port->watchdog);
}
#endif
