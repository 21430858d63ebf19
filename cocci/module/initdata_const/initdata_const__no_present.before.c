#include <linux/module.h>

int port_begin(const int *numbers);

static const int port_numbers[]__initdata = { 1, 2 };

static int __init port_init(void)
{
	return port_begin(port_numbers);
}
module_init(port_init);
