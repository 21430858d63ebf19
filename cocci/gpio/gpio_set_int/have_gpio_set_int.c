/* {
	"version": "v6.17",
	"commit": "d9d87d90cc0b",
	"comment": "set of a gpio_chip says whether it went well",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/build_bug.h>
#include <linux/gpio/driver.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct gpio_chip *)NULL)->set,
				  int (*)(struct gpio_chip *, unsigned int, int)));
}
