#include <linux/module.h>
#ifndef COMPAT_MIPI_DSI_WRITE_SEQ
#define COMPAT_MIPI_DSI_WRITE_SEQ
#include <linux/device.h>
#include <linux/kernel.h>
#include <drm/drm_mipi_dsi.h>
#ifndef mipi_dsi_generic_write_seq
#define mipi_dsi_generic_write_seq(dsi, seq...) \
	do { \
		static const u8 compat_seq[] = { seq }; \
		ssize_t compat_done = mipi_dsi_generic_write(dsi, compat_seq, ARRAY_SIZE(compat_seq)); \
		\
		if (compat_done < 0) { \
			dev_err(&(dsi)->dev, "sending generic data failed: %zd\n", compat_done); \
			return compat_done; \
		} \
	} while (0)
#endif
#ifndef mipi_dsi_dcs_write_seq
#define mipi_dsi_dcs_write_seq(dsi, cmd, seq...) \
	do { \
		static const u8 compat_seq[] = { cmd, seq }; \
		ssize_t compat_done = mipi_dsi_dcs_write_buffer(dsi, compat_seq, ARRAY_SIZE(compat_seq)); \
		\
		if (compat_done < 0) { \
			dev_err(&(dsi)->dev, "sending command %#02x failed: %zd\n", cmd, compat_done); \
			return compat_done; \
		} \
	} while (0)
#endif
#endif
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
