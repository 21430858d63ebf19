#include <linux/module.h>
#ifndef COMPAT_MIPI_DSI_MULTI
#define COMPAT_MIPI_DSI_MULTI
#include <linux/delay.h>
#include <linux/device.h>
#include <linux/kernel.h>
#include <drm/drm_mipi_dsi.h>
struct mipi_dsi_multi_context {
	struct mipi_dsi_device *dsi;
	int accum_err;
};
#define compat_mipi_dsi_multi(ctx, call) \
	do { \
		struct mipi_dsi_multi_context *compat_multi = (ctx); \
		ssize_t compat_done; \
		\
		if (!compat_multi->accum_err) { \
			compat_done = call; \
			if (compat_done < 0) { \
				compat_multi->accum_err = compat_done; \
				dev_err(&compat_multi->dsi->dev, "DSI call failed: %d\n", compat_multi->accum_err); \
			} \
		} \
	} while (0)
static inline void mipi_dsi_generic_write_multi(struct mipi_dsi_multi_context *ctx, const void *payload, size_t size)
{
	compat_mipi_dsi_multi(ctx, mipi_dsi_generic_write(ctx->dsi, payload, size));
}
static inline void mipi_dsi_dcs_write_buffer_multi(struct mipi_dsi_multi_context *ctx, const void *data, size_t len)
{
	compat_mipi_dsi_multi(ctx, mipi_dsi_dcs_write_buffer(ctx->dsi, data, len));
}
#define mipi_dsi_generic_write_seq_multi(ctx, seq...) \
	do { \
		static const u8 compat_seq[] = { seq }; \
		\
		mipi_dsi_generic_write_multi(ctx, compat_seq, ARRAY_SIZE(compat_seq)); \
	} while (0)
#define mipi_dsi_dcs_write_seq_multi(ctx, cmd, seq...) \
	do { \
		static const u8 compat_seq[] = { cmd, seq }; \
		\
		mipi_dsi_dcs_write_buffer_multi(ctx, compat_seq, ARRAY_SIZE(compat_seq)); \
	} while (0)
#define mipi_dsi_msleep(ctx, delay) \
	do { \
		if (!(ctx)->accum_err) \
			msleep(delay); \
	} while (0)
#define mipi_dsi_usleep_range(ctx, least, most) \
	do { \
		if (!(ctx)->accum_err) \
			usleep_range(least, most); \
	} while (0)
#define mipi_dsi_picture_parameter_set_multi(ctx, pps) \
	compat_mipi_dsi_multi(ctx, mipi_dsi_picture_parameter_set(compat_multi->dsi, pps))
#define mipi_dsi_dcs_nop_multi(ctx) compat_mipi_dsi_multi(ctx, mipi_dsi_dcs_nop(compat_multi->dsi))
#define mipi_dsi_dcs_enter_sleep_mode_multi(ctx) compat_mipi_dsi_multi(ctx, mipi_dsi_dcs_enter_sleep_mode(compat_multi->dsi))
#define mipi_dsi_dcs_exit_sleep_mode_multi(ctx) compat_mipi_dsi_multi(ctx, mipi_dsi_dcs_exit_sleep_mode(compat_multi->dsi))
#define mipi_dsi_dcs_set_display_off_multi(ctx) compat_mipi_dsi_multi(ctx, mipi_dsi_dcs_set_display_off(compat_multi->dsi))
#define mipi_dsi_dcs_set_display_on_multi(ctx) compat_mipi_dsi_multi(ctx, mipi_dsi_dcs_set_display_on(compat_multi->dsi))
#define mipi_dsi_dcs_set_tear_on_multi(ctx, mode) compat_mipi_dsi_multi(ctx, mipi_dsi_dcs_set_tear_on(compat_multi->dsi, mode))
#define mipi_dsi_turn_on_peripheral_multi(ctx) compat_mipi_dsi_multi(ctx, mipi_dsi_turn_on_peripheral(compat_multi->dsi))
#define mipi_dsi_dcs_soft_reset_multi(ctx) compat_mipi_dsi_multi(ctx, mipi_dsi_dcs_soft_reset(compat_multi->dsi))
#define mipi_dsi_dcs_set_display_brightness_multi(ctx, brightness) \
	compat_mipi_dsi_multi(ctx, mipi_dsi_dcs_set_display_brightness(compat_multi->dsi, brightness))
#define mipi_dsi_dcs_set_pixel_format_multi(ctx, format) \
	compat_mipi_dsi_multi(ctx, mipi_dsi_dcs_set_pixel_format(compat_multi->dsi, format))
#define mipi_dsi_dcs_set_column_address_multi(ctx, start, end) \
	compat_mipi_dsi_multi(ctx, mipi_dsi_dcs_set_column_address(compat_multi->dsi, start, end))
#define mipi_dsi_dcs_set_page_address_multi(ctx, start, end) \
	compat_mipi_dsi_multi(ctx, mipi_dsi_dcs_set_page_address(compat_multi->dsi, start, end))
#define mipi_dsi_dcs_set_tear_scanline_multi(ctx, scanline) \
	compat_mipi_dsi_multi(ctx, mipi_dsi_dcs_set_tear_scanline(compat_multi->dsi, scanline))
#endif
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
