/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "alloc_tty_driver() and put_tty_driver(), which are gone again",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["put_tty_driver"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/tty_driver.h>


struct tty_driver *foo(void);

struct tty_driver *foo(void)
{
	put_tty_driver(NULL);
	return alloc_tty_driver(1);
}
