#include <linux/module.h>
#include <linux/string.h>
#include <linux/string_helpers.h>

struct port {
	bool link, level;
	unsigned int flags;
};

static void port_log(struct port *port)
{
	pr_info("link %s\n", str_up_down(port->link));
	pr_info("level %s\n", str_high_low(port->level && port->link));
	pr_info("full %s\n", str_true_false(port->flags & 1));
	pr_info("next %s\n", str_lo_hi(port->flags & 2));
	pr_info("then %s\n", str_write_read(port->flags & 4));
}
