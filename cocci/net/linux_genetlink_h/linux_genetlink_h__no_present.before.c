#include <linux/genetlink.h>
#include <linux/module.h>

#ifdef PORT_OWN
#include "port.h"
#endif

#define PORT_FAMILY_NAME "port"

MODULE_DESCRIPTION("a port");
MODULE_ALIAS_GENL_FAMILY(PORT_FAMILY_NAME);
