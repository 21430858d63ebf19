/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "uart_remove_one_port() returns nothing",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/serial_core.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(uart_remove_one_port, void (struct uart_driver *, struct uart_port *)));
}
