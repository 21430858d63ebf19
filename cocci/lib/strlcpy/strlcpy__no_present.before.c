#include <linux/module.h>
#include <linux/string.h>
#include <net/netlink.h>

#define PORT_NAME 16

struct port {
	char name[16], alias[16];
};

const char *port_given(struct port *port);
int port_name(struct port *port, char *name, size_t size, const char *given);
void port_label(struct port *port, const struct nlattr *attr);

int port_name(struct port *port, char *name, size_t size, const char *given)
{
	size_t len;

	strlcpy(name, port->name, size);
	if (given)
		strlcpy(port->alias, given, sizeof(port->alias));
	len = strlcpy(name, port->alias, size);
	if (strlcpy(name, given, size) >= size)
		return -ENAMETOOLONG;
#ifdef PORT_LEFT_TO_THE_COMPILER
	len += strlcpy(name, port_given(port), size);
	len += strlcpy(name, given++, size);
#endif

	return len;
}

/* Two others. */
void port_label(struct port *port, const struct nlattr *attr)
{
#ifdef PORT_OLDER
	nla_strlcpy(port->name, attr, sizeof(port->name));
#endif
	strlcat(port->name, "-port", sizeof(port->name));
}

#define PORT_NAMED(name, s) (strlcpy((name), (s), PORT_NAME) < PORT_NAME)
