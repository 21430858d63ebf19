#include <linux/module.h>
#include <linux/string.h>
#include <linux/string_helpers.h>

struct port {
	unsigned int errors, lost;
	bool carrier;
};

static void port_report(struct port *port, unsigned int n)
{
	pr_info("%u packet%s, %u error%s\n", n, str_plural(n),
		port->errors, str_plural(port->errors + port->lost));
	pr_info("carrier %s\n", str_on_off(port->carrier));
}
