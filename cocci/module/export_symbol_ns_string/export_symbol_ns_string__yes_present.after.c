#include <linux/module.h>

#define DIAL_SPACE "DIAL"
#define KNOB_SPACE KNOB

int port_open(int nr);
int port_close(int nr);
int port_dial(int nr);

MODULE_DESCRIPTION("port");

int port_open(int nr)
{
	return nr;
}
EXPORT_SYMBOL_NS_GPL(port_open, __stringify(PORT));

int port_close(int nr)
{
	return -nr;
}
EXPORT_SYMBOL_NS(port_close, __stringify(KNOB_SPACE));

int port_dial(int nr)
{
	return port_open(nr) + port_close(nr);
}
#ifdef PORT_NEW
EXPORT_SYMBOL_NS_GPL(port_dial, DIAL_SPACE);
#else
EXPORT_SYMBOL_GPL(port_dial);
#endif
