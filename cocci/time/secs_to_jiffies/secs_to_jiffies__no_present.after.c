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
	mod_timer(&port->tick, jiffies + ((unsigned long)(1) * HZ));
	mod_timer(&port->watchdog,
		  jiffies + ((unsigned long)(PORT_TIMEOUT_SECS) * HZ));
	queue_delayed_work(port->wq, &port->work,
			   ((unsigned long)(port->interval + 1) * HZ) / 2);
	schedule_timeout(msecs_to_jiffies(1000));
}

static bool port_is_slow(struct port *port, long waited)
{
	pr_debug("%lu jiffies\n", ((unsigned long)(10) * HZ));

	return waited > ((unsigned long)(2 + port->secs) * HZ);
}
