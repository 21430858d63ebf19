#include <linux/module.h>
#include <drm/drm_crtc.h>
#include <drm/drm_fb_helper.h>

struct port_fbdev {
	struct drm_fb_helper helper;
};

extern const struct drm_fb_helper_funcs port_fb_funcs;

static int port_fbdev(struct drm_device *dev, struct port_fbdev *own)
{
	int ret;

	drm_fb_helper_prepare(dev, &own->helper, 32, &port_fb_funcs);
	ret = drm_fb_helper_init(dev, &own->helper);
	if (ret)
		return ret;

	return drm_fb_helper_initial_config(&own->helper);
}
