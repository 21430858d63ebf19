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
	if (del_timer_sync(&port->watchdog))
		dev_dbg(port->dev, "watchdog was pending\n");
	del_timer_sync(port->once);
}

/* The work may arm the timer again. */
static void port_remove(struct port *p)
{
	del_timer_sync(&p->watchdog);
	del_timer_sync(&p->hw.timer);
	if (p->dev) {
		cancel_delayed_work_sync(&p->hw.poll);
		del_timer_sync(&p->hw.timer);
		cancel_delayed_work_sync(&p->hw.poll);
		del_timer_sync(&p->hw.timer);
		del_timer_sync(&p->watchdog);
		cancel_delayed_work_sync(&p->hw.poll);
		del_timer_sync(&p->hw.timer);
		cancel_delayed_work_sync(&p->hw.poll);
		del_timer_sync(&p->hw.timer);
		del_timer_sync(&p->watchdog);
	}
	kfree(p);
}

static void port_remove_other(struct timer_list *t, struct port *p)
{
	hrtimer_cancel(&p->tick);
	del_timer_sync(t);
	flush_work(&p->work);
	del_timer_sync(t);
	flush_work(&p->work);
	del_timer_sync(t);
	put_device(p->dev);
	cancel_work_sync(&p->work);
	del_timer_sync(t);
	cancel_work_sync(&p->work);
	del_timer_sync(t);
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
