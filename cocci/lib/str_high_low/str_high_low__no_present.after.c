#include <linux/module.h>
#include <linux/string.h>
#include <linux/string_helpers.h>

struct port {
	bool link, level;
	unsigned int flags;
};

static void port_log(struct port *port)
{
	pr_info("link %s\n", ((port->link) ? "up" : "down"));
	pr_info("level %s\n", ((port->level && port->link) ? "high" : "low"));
	pr_info("full %s\n", ((port->flags & 1) ? "true" : "false"));
	pr_info("next %s\n", ((port->flags & 2) ? "lo" : "hi"));
	pr_info("then %s\n", ((port->flags & 4) ? "write" : "read"));
}
