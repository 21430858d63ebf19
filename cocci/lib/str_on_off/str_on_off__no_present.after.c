#include <linux/module.h>
#include <linux/seq_file.h>
#include <linux/string.h>
#include <linux/string_helpers.h>
#include <linux/version.h>

#define PORT_DUPLEX 1

struct port {
	bool carrier, filter;
	unsigned int flags, mode;
};

static const char *port_mode_name(unsigned int mode)
{
	return mode ? "bridge" : "router";
}

#ifndef str_enable_disable
#define str_enable_disable(v) ((v) ? "Enable" : "Disable")
#endif

#if LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
static const char *str_yes_no(int answer);
#endif

static int port_show(struct seq_file *m, void *v)
{
	struct port *port = m->private;

	seq_printf(m, "carrier: %s\n", ((port->carrier) ? "on" : "off"));
	seq_printf(m, "duplex: %s\n",
		   ((port->flags & PORT_DUPLEX) ? "enabled" : "disabled"));
	seq_printf(m, "filter: %s\n", str_yes_no(port->filter));
	seq_printf(m, "next: %s\n", str_enable_disable(!port->filter));
	seq_printf(m, "mode: %s\n", port_mode_name(port->mode));

	return 0;
}

/* The driver's own. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
static const char *str_yes_no(int answer)
{
	return answer < 0 ? "maybe" : answer ? "yes" : "no";
}
#endif
