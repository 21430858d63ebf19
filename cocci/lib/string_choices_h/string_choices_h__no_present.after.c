#include <linux/slab.h>
#include <linux/string.h>
#include <linux/string_helpers.h>

#include "string_choices.h"

const char *port_state(struct port *port)
{
	return str_on_off(port->on);
}
