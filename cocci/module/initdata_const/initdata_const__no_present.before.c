#include <linux/module.h>

static const int port_numbers[]__initdata = { 1, 2 };
static int port_first __initdata;

static int __init port_init(void)
{
	port_first = port_numbers[0];
	return port_first - 1;
}
module_init(port_init);
