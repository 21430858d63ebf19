/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "low_latency of tty_port, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>

void foo(struct tty_port *port);

void foo(struct tty_port *port)
{
	port->low_latency = 1;
}
