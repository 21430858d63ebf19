#include <linux/module.h>
#include <linux/minmax.h>
#include <linux/string.h>
#include <linux/uaccess.h>

#define PORT_NAME_LEN 12

struct port_ops {
	void (*strncpy)(char *to, const char *from, size_t n);
};

struct port {
	char name[16], label[16], serial[16], *alias, *next, *last;
	void *row;
	int next_len, last_len;
	const struct port_ops *ops;
};

struct dial {
	char text[16];
	size_t size;
};

const char *port_serial(struct port *port);
char *dial_text(struct dial *dial);
void port_name(struct port *port, const char *name);
char *port_copy(struct port *port, const char __user *from);
char *dial_label(struct dial *dial, char *to, const char *from);

void port_name(struct port *port, const char *name)
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
char *port_copy(struct port *port, const char __user *from)
{
	if (strncpy_from_user(port->name, from, sizeof(port->name)) < 0)
		return NULL;
	port->ops->strncpy(port->name, from, 4);
	return strncpy(port->label, port->name, sizeof(port->label));
}

/* What a macro is given may not be written twice. */
#define DIAL_COPY(to, from, n) do { strncpy(to, from, n); } while (0)

char *dial_label(struct dial *dial, char *to, const char *from)
{
	if (!strncpy(dial->text, from, dial->size) || !*from)
		return NULL;
#ifdef DIAL_LEFT_TO_THE_COMPILER
	if (*to)
		return strncpy(dial_text(dial), from, 4);
#endif
	return to = strncpy(&dial->text[2], from, 4);
}
