static void port_name(struct port *port, const char *name)
{
	strncpy(port->name, name, sizeof(port->name) - 1);
	if (port->alias)
		strncpy(&port->alias[0], (char *)port->row + 2, PORT_NAME_LEN);
	else
		strncpy(port->label, "none", sizeof(port->label));
	strncpy(port->serial, port_serial(port), sizeof(port->serial));
	strncpy(port->next, name++, port->next_len);
	strncpy(port->last, name, min(port->last_len, 8));
}

/* These are other functions, or the value is used. */
static char *port_copy(struct port *port, const char __user *from)
{
	if (strncpy_from_user(port->name, from, sizeof(port->name)) < 0)
		return NULL;
	port->ops->strncpy(port->name, from, 4);
	return strncpy(port->label, port->name, sizeof(port->label));
}

/* What a macro is given may not be written twice. */
#define DIAL_COPY(to, from, n) do { strncpy(to, from, n); } while (0)

static char *dial_label(struct dial *dial, char *to, const char *from)
{
	if (!strncpy(dial->text, from, dial->size) || !*from)
		return strncpy(dial_text(dial), from, 4);
	return to = strncpy(&dial->text[2], from, 4);
}
