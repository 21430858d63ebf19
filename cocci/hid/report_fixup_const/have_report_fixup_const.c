/* {
	"version": "v6.12",
	"commit": "fe73965d0786",
	"comment": "report_fixup gives a const descriptor",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/hid.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct hid_driver *)NULL)->report_fixup,
				  const __u8 *(*)(struct hid_device *, __u8 *,
						  unsigned int *)));
}
