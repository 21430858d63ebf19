#include <linux/module.h>
#include <linux/kernel.h>
#include <stdarg.h>

static __printf(1, 2) int port_say(const char *fmt, ...)
{
	va_list args;
	int length;

	va_start(args, fmt);
	length = vprintk(fmt, args);
	va_end(args);

	return length;
}
