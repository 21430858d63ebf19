/* {
	"version": "v6.10",
	"commit": "cc85f9c05bba",
	"comment": "the owner of an acpi_driver, which the core sets by itself since",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/acpi.h>

extern struct acpi_driver foo;

struct acpi_driver foo = {
	.owner = THIS_MODULE,
};
