#include <linux/module.h>
#include <linux/string.h>

struct port {
	char name[16], kind[8];
	char *text;
};

static int port_name(struct port *port, const char *name)
{
	if (strscpy(port->name, name) < 0)
		return -E2BIG;
	strscpy_pad(port->kind, "plain");
	strscpy(port->text, name, 32);

	return 0;
}
