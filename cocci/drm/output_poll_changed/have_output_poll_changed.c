/* {
	"version": "v6.12",
	"commit": "446d0f4849b1",
	"comment": "a callback for a change of outputs, which is gone",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_crtc.h>
#include <drm/drm_mode_config.h>

extern const struct drm_mode_config_funcs foo;

const struct drm_mode_config_funcs foo = {
	.output_poll_changed = NULL,
};
