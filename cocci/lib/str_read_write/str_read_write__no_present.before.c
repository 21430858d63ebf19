#include <linux/module.h>
#include <linux/string.h>
#include <linux/string_helpers.h>

struct port {
	unsigned int reads : 1;
};

static void port_log(struct port *port)
{
	pr_info("it does %s\n", str_read_write(port->reads));
}
