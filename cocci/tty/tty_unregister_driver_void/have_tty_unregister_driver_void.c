/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "tty_unregister_driver() returns nothing",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/tty_driver.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(tty_unregister_driver, void (struct tty_driver *)));
}
