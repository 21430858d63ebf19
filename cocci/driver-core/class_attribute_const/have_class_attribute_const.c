/* {
	"version": "v6.4",
	"commit": "75a2d4226b53",
	"comment": "show and store of a class attribute take const arguments",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/build_bug.h>
#include <linux/device/class.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct class_attribute *)NULL)->show,
				  ssize_t (*)(const struct class *,
					      const struct class_attribute *,
					      char *)));
}
