/* {
	"version": "v6.11",
	"commit": "unknown",
	"comment": "calls of a DSI device that remember the first error",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/delay.h>
#include <drm/drm_mipi_dsi.h>

void foo(struct mipi_dsi_multi_context *bar);

void foo(struct mipi_dsi_multi_context *bar)
{
	mipi_dsi_dcs_write_seq_multi(bar, 1, 2);
	mipi_dsi_generic_write_seq_multi(bar, 1, 2);
	mipi_dsi_dcs_exit_sleep_mode_multi(bar);
	mipi_dsi_dcs_set_tear_on_multi(bar, MIPI_DSI_DCS_TEAR_MODE_VBLANK);
	mipi_dsi_dcs_set_column_address_multi(bar, 1, 2);
	mipi_dsi_msleep(bar, 1);
}
