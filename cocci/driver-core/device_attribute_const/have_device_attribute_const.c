/* {
	"version": "v7.2",
	"commit": "434506b86a6c",
	"comment": "show and store of a device attribute may take a const attribute",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>

size_t foo(const struct device_attribute *attr);

size_t foo(const struct device_attribute *attr)
{
	return sizeof(attr->show_const) + sizeof(attr->store_const);
}
