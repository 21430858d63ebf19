/* {
	"version": "v6.1",
	"commit": "a8c11c152034",
	"comment": "set_termios gets the old settings as const",
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
	BUILD_BUG_ON(!__same_type(((struct tty_operations *)NULL)->set_termios,
				  void (*)(struct tty_struct *, const struct ktermios *)));
}
