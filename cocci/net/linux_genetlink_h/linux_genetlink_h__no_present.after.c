#include <linux/genetlink.h>
#include <net/genetlink.h>
#include <linux/module.h>

#include "port.h"

MODULE_DESCRIPTION("a port");
MODULE_ALIAS_GENL_FAMILY(PORT_FAMILY_NAME);
