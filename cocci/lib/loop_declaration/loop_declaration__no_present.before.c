static void port_reset(struct port *port)
{
	size_t n;

	for (int i = 0; i < port->lines; i++)
		port_reset_line(port, i);

	for (const char *c = port->name; *c; c++) {
		int line = *c - '0';

		port_reset_line(port, line);
	}
	for (n = 0; n < ARRAY_SIZE(port->queue); n++)
		port->queue[n] = NULL;
	for (int i = 0, j = port->lines; i < j; i++)
		port_check(port, i, j);
}
