#include <linux/module.h>
#include <drm/drm_crtc_helper.h>

static void port_destroy(struct drm_encoder *encoder)
{
	drm_encoder_cleanup(encoder);
}
