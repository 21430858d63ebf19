/* {
	"version": "v6.2",
	"commit": "ff62b8e6588f",
	"comment": "devnode of a class takes a const device",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct class *)NULL)->devnode,
				  char *(*)(const struct device *, umode_t *)));
}
