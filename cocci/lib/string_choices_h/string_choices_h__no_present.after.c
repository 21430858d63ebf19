#include <linux/module.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/string_helpers.h>

#ifdef PORT_OWN
#include "string_choices.h"
#endif

struct port {
	bool on;
};

const char *port_state(struct port *port);

const char *port_state(struct port *port)
{
	return str_on_off(port->on);
}
