static int port_name(struct port *port, char *name, size_t size, const char *given)
{
	size_t len;

	strlcpy(name, port->name, size);
	if (given)
		strlcpy(port->alias, given, sizeof(port->alias));
	len = strlcpy(name, port->alias, size);
	if (strlcpy(name, given, size) >= size)
		return -ENAMETOOLONG;
	len += strlcpy(name, port_given(port), size);
	len += strlcpy(name, given++, size);

	return len;
}

/* Two others. */
static void port_label(struct port *port, const struct nlattr *attr)
{
	nla_strlcpy(port->name, attr, sizeof(port->name));
	strlcat(port->name, "-port", sizeof(port->name));
}

#define PORT_NAMED(name, s) (strlcpy((name), (s), PORT_NAME) < PORT_NAME)
