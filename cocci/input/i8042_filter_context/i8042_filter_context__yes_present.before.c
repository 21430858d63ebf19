#include <linux/module.h>
#include <linux/i8042.h>
#include <linux/serio.h>

static bool port_filter(unsigned char data, unsigned char str,
			struct serio *port);

static bool port_filter(unsigned char data, unsigned char str,
			struct serio *port)
{
	static bool extended;

	if (unlikely(data == 0xe0)) {
		extended = true;
		return false;
	}
	extended = false;

	return extended;
}

/* Nobody installs this one. */
static bool line_filter(unsigned char data, unsigned char str, struct serio *port)
{
	return data == str;
}

#ifdef PORT_WITH_CONTEXT
static bool new_filter(unsigned char data, unsigned char str, struct serio *port, void *context)
{
	return false;
}

static int new_add(void)
{
	return i8042_install_filter(new_filter, NULL);
}
#endif

static int port_add(void)
{
	int ret = i8042_install_filter(port_filter);

	return ret ?: line_filter(0, 1, NULL);
}

static void port_drop(void)
{
	i8042_remove_filter(port_filter);
}
