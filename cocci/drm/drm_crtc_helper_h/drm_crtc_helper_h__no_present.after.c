#include <linux/module.h>
#include <drm/drm_crtc_helper.h>
#include <drm/drm_modeset_helper.h>
#include <drm/drm_modeset_helper_vtables.h>
#include <linux/fb.h>

static void port_destroy(struct drm_encoder *encoder)
{
	drm_encoder_cleanup(encoder);
}
