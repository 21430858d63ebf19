/* {
	"version": "v6.7",
	"commit": "95713967ba52",
	"comment": "write of a tty takes and returns sizes",
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
	BUILD_BUG_ON(!__same_type(((struct tty_operations *)NULL)->write,
				  ssize_t (*)(struct tty_struct *, const u8 *, size_t)));
}
