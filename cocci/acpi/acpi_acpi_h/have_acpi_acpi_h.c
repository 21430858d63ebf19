/* {
	"version": "v3.13",
	"commit": "unknown",
	"comment": "<acpi/acpi.h> can be included alone, the last version where it can",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <acpi/acpi.h>
