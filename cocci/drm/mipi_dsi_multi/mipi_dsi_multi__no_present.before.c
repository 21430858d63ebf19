#include <linux/module.h>
#include <linux/device.h>
#include <linux/delay.h>
#include <drm/drm_mipi_dsi.h>

int shutter_open(struct mipi_dsi_device *dsi, u16 width);
int shutter_close(struct mipi_dsi_device *dsi);

int shutter_open(struct mipi_dsi_device *dsi, u16 width)
{
	struct mipi_dsi_multi_context calls = { .dsi = dsi };

	mipi_dsi_dcs_write_seq_multi(&calls, 0xf0, 0x5a, 0x5a);
	mipi_dsi_dcs_write_seq_multi(&calls, 0x35);
	mipi_dsi_generic_write_seq_multi(&calls, 0xb0, 0x01);
	mipi_dsi_dcs_set_column_address_multi(&calls, 0, width - 1);
	mipi_dsi_dcs_set_tear_on_multi(&calls, MIPI_DSI_DCS_TEAR_MODE_VBLANK);
	mipi_dsi_dcs_exit_sleep_mode_multi(&calls);
	mipi_dsi_msleep(&calls, 120);
	mipi_dsi_dcs_set_display_on_multi(&calls);
	mipi_dsi_usleep_range(&calls, 1000, 2000);
	return calls.accum_err;
}

int shutter_close(struct mipi_dsi_device *dsi)
{
	struct mipi_dsi_multi_context calls = { .dsi = dsi };

	if (dsi->lanes)
		mipi_dsi_dcs_set_display_off_multi(&calls);
	else
		mipi_dsi_dcs_enter_sleep_mode_multi(&calls);
	return calls.accum_err;
}
