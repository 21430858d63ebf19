/* {
	"version": "v6.2",
	"commit": "unknown",
	"comment": "mipi_dsi_dcs_write_seq() and mipi_dsi_generic_write_seq()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_mipi_dsi.h>

int foo(struct mipi_dsi_device *dsi);

int foo(struct mipi_dsi_device *dsi)
{
	mipi_dsi_dcs_write_seq(dsi, 1, 2);
	mipi_dsi_generic_write_seq(dsi, 1, 2);
	return 0;
}
