/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "serial_out of uart_port gets an u32",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/serial_core.h>

void foo(struct uart_port *ops, void (*fn)(struct uart_port *, unsigned int, u32));

void foo(struct uart_port *ops, void (*fn)(struct uart_port *, unsigned int, u32))
{
	ops->serial_out = fn;
}
