#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_mipi_dsi.h>

int awning_open(struct mipi_dsi_device *dsi);

int awning_open(struct mipi_dsi_device *dsi)
{
	mipi_dsi_dcs_write_seq(dsi, 0xf0, 0x5a, 0x5a);
	mipi_dsi_dcs_write_seq(dsi, 0x35);
	mipi_dsi_generic_write_seq(dsi, 0xb0, 0x01);
	return 0;
}
