/* {
	"version": "v5.14",
	"commit": "03b3b1a2405c",
	"comment": "write_room and chars_in_buffer return an unsigned int",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/tty_driver.h>
#include <linux/build_bug.h>


void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct tty_operations *)NULL)->write_room,
				  unsigned int (*)(struct tty_struct *)));
}
