#include <linux/module.h>
#include <linux/jiffies.h>
#include <linux/sched.h>
#include <linux/timer.h>
#include <linux/workqueue.h>

#define PORT_TIMEOUT_SECS	2 + 3

struct port {
	struct timer_list tick, watchdog;
	struct workqueue_struct *wq;
	struct delayed_work work;
	int interval;
	unsigned int secs;
};

static void port_arm(struct port *port)
{
	mod_timer(&port->tick, jiffies + secs_to_jiffies(1));
	mod_timer(&port->watchdog, jiffies + secs_to_jiffies(PORT_TIMEOUT_SECS));
	queue_delayed_work(port->wq, &port->work,
			   secs_to_jiffies(port->interval + 1) / 2);
	schedule_timeout(msecs_to_jiffies(1000));
}

static bool port_is_slow(struct port *port, long waited)
{
	pr_debug("%lu jiffies\n", secs_to_jiffies(10));

	return waited > secs_to_jiffies(2 + port->secs);
}
