static int __init port_init(void)
{
	port_class = class_create(THIS_MODULE, "port");
	if (IS_ERR(port_class))
		return PTR_ERR(port_class);
	ctl_class = class_create(port_fops.owner, PORT_NAME "-ctl");

	return PTR_ERR_OR_ZERO(ctl_class);
}

/* Another function, and a call that has the new form. */
static int port_more(struct port *port)
{
	port->group = class_create_group(THIS_MODULE, "group");
	port->class = class_create("more");

	return 0;
}
