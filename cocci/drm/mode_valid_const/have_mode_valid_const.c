/* {
	"version": "v6.15",
	"commit": "unknown",
	"comment": "mode_valid of a connector gets a const mode",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/build_bug.h>
#include <drm/drm_connector.h>
#include <drm/drm_modes.h>
#include <drm/drm_modeset_helper_vtables.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct drm_connector_helper_funcs *)NULL)->mode_valid,
				  enum drm_mode_status (*)(struct drm_connector *, const struct drm_display_mode *)));
}
