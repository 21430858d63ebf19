#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_connector.h>
#include <drm/drm_encoder.h>
#include <drm/drm_modes.h>
#include <drm/drm_modeset_helper_vtables.h>

static enum drm_mode_status
panel_mode_valid(struct drm_connector *c, struct drm_display_mode *wanted);

/* Not of a connector. */
static enum drm_mode_status panel_clock_valid(struct drm_encoder *encoder, const struct drm_display_mode *mode)
{
	return mode->clock > 1000 ? MODE_CLOCK_HIGH : MODE_OK;
}

static void panel_rename(struct drm_connector *port, struct drm_display_mode *mode)
{
	mode->name[0] = 'x';
}

static enum drm_mode_status
panel_mode_valid(struct drm_connector *c, struct drm_display_mode *wanted)
{
	if (drm_mode_vrefresh(wanted) > 60)
		return MODE_CLOCK_HIGH;
	return panel_clock_valid(NULL, wanted);
}

static const struct drm_connector_helper_funcs panel_connector_helpers = {
	.mode_valid = panel_mode_valid,
};

static const struct drm_encoder_helper_funcs panel_encoder_helpers = {
	.mode_valid = panel_clock_valid,
};

static void (*panel_renames)(struct drm_connector *port, struct drm_display_mode *mode) = panel_rename;
