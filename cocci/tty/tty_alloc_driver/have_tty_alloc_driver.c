/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "tty_alloc_driver()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/tty_driver.h>


struct tty_driver *foo(void);

struct tty_driver *foo(void)
{
	return tty_alloc_driver(1, 0);
}
