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
	memcpy_and_pad(port->name, sizeof(port->name) - 1, name,
		       strnlen(name, sizeof(port->name) - 1), 0);
	if (port->alias)
		memcpy_and_pad(&port->alias[0], PORT_NAME_LEN,
			       (char *)port->row + 2,
			       strnlen((char *)port->row + 2, PORT_NAME_LEN),
			       0);
	else
		memcpy_and_pad(port->label, sizeof(port->label), "none",
			       strnlen("none", sizeof(port->label)), 0);
	{
		const char *compat_from = port_serial(port);
		const size_t compat_size = sizeof(port->serial);

		memcpy_and_pad(port->serial, compat_size, compat_from,
			       strnlen(compat_from, compat_size), 0);
	}
	{
		const char *compat_from = name++;
		const size_t compat_size = port->next_len;

		memcpy_and_pad(port->next, compat_size, compat_from,
			       strnlen(compat_from, compat_size), 0);
	}
	{
		const char *compat_from = name;
		const size_t compat_size = min(port->last_len, 8);

		memcpy_and_pad(port->last, compat_size, compat_from,
			       strnlen(compat_from, compat_size), 0);
	}
}

/* These are other functions, or the value is used. */
char *port_copy(struct port *port, const char __user *from)
{
	if (strncpy_from_user(port->name, from, sizeof(port->name)) < 0)
		return NULL;
	port->ops->strncpy(port->name, from, 4);
	return (memcpy_and_pad(port->label, sizeof(port->label), port->name, strnlen(port->name, sizeof(port->label)), 0),
		port->label);
}

/* What a macro is given may not be written twice. */
#define DIAL_COPY(to, from, n) do { strncpy(to, from, n); } while (0)

char *dial_label(struct dial *dial, char *to, const char *from)
{
	if (!(memcpy_and_pad(dial->text, dial->size, from, strnlen(from, dial->size), 0), dial->text) || !*from)
		return NULL;
#ifdef DIAL_LEFT_TO_THE_COMPILER
	if (*to)
		return strncpy(dial_text(dial), from, 4);
#endif
	return to = (memcpy_and_pad(&dial->text[2], 4, from, strnlen(from, 4), 0),
		     &dial->text[2]);
}
