/* {
	"version": "v5.13",
	"commit": "2b329f5694ae",
	"comment": "remove of a WMI driver returns nothing",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/wmi.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct wmi_driver *)NULL)->remove,
				  void (*)(struct wmi_device *)));
}
