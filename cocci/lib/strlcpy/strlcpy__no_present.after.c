static int port_name(struct port *port, char *name, size_t size, const char *given)
{
	size_t len;

	strscpy(name, port->name, size);
	if (given)
		strscpy(port->alias, given, sizeof(port->alias));
	len = (strscpy(name, port->alias, size), strlen(port->alias));
	if ((strscpy(name, given, size), strlen(given)) >= size)
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
