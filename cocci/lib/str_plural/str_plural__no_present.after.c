#include <linux/module.h>
#include <linux/string.h>
#include <linux/string_helpers.h>

struct port {
	unsigned int errors, lost;
	bool carrier;
};

static void port_report(struct port *port, unsigned int n)
{
	pr_info("%u packet%s, %u error%s\n", n, ((n) == 1 ? "" : "s"),
		port->errors, ((port->errors + port->lost) == 1 ? "" : "s"));
	pr_info("carrier %s\n", str_on_off(port->carrier));
}
