/* {
	"version": "v6.4",
	"commit": "d2bf38c088e0",
	"comment": "the private part of a bus, which is out of reach since",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>

void *foo(struct bus_type *bus);

void *foo(struct bus_type *bus)
{
	return bus->p;
}
