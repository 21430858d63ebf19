/* {
	"version": "v6.5",
	"commit": "unknown",
	"comment": "tty_port_operations.dtr_rts takes an int, and carrier_raised returns one; the last version that does",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>

static void bar(struct tty_port *port, int on)
{
}

static int baz(struct tty_port *port)
{
	return 0;
}

const struct tty_port_operations *foo(void);

const struct tty_port_operations *foo(void)
{
	static const struct tty_port_operations ops = { .dtr_rts = bar, .carrier_raised = baz };

	return &ops;
}
