#include <linux/slab.h>
#include <linux/string_choices.h>

#include "string_choices.h"

const char *port_state(struct port *port)
{
	return str_on_off(port->on);
}
