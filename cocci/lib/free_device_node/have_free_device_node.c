/* {
	"version": "v6.9",
	"commit": "unknown",
	"comment": "a node of the device tree that is put at the end of a block",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/of.h>
#include <linux/cleanup.h>

int foo(struct device_node *node);

int foo(struct device_node *node)
{
	struct device_node *own __free(device_node) = of_get_parent(node);

	return own ? 0 : -ENODEV;
}
