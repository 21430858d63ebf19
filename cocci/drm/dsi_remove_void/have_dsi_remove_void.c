/* {
	"version": "v6.1",
	"commit": "79abca2b3900",
	"comment": "remove of a DSI driver returns nothing",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_mipi_dsi.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct mipi_dsi_driver *)NULL)->remove,
				  void (*)(struct mipi_dsi_device *)));
}
