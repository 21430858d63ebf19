/* {
	"version": "v6.10",
	"commit": "c4aab26253cd",
	"comment": "tells whether a descriptor is open, and is gone again",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/fdtable.h>

bool foo(const struct fdtable *fdt);

bool foo(const struct fdtable *fdt)
{
	return fd_is_open(0, fdt);
}
