/* {
	"version": "v5.15",
	"commit": "fc7a6209d571",
	"comment": "remove of a bus returns nothing",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>

void foo(struct bus_type *bus, void (*fn)(struct device *dev));

void foo(struct bus_type *bus, void (*fn)(struct device *dev))
{
	bus->remove = fn;
}
