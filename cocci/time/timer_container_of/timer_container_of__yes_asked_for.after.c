#include <linux/module.h>
#define from_timer timer_container_of
#include <linux/timer.h>
#include <linux/version.h>

#if defined(timer_setup) && defined(from_timer)
#define HAVE_TIMER_SETUP
#endif

struct port {
	struct timer_list watchdog;
};

void port_watchdog(struct timer_list *t);

static void port_init(struct port *port)
{
#ifdef HAVE_TIMER_SETUP
	timer_setup(&port->watchdog, port_watchdog, 0);
#else
	setup_timer(&port->watchdog, port_watchdog, (unsigned long)port);
#endif
}
