/* {
	"version": "v6.13",
	"commit": "unknown",
	"comment": "read_new of a bin_attribute, for a const attribute, until read itself takes one",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>

size_t foo(const struct bin_attribute *attr);

size_t foo(const struct bin_attribute *attr)
{
	return sizeof(attr->read_new);
}
