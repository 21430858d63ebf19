#include <linux/module.h>
#include <drm/drm_edid.h>
#include <drm/drm_mode.h>
#include <linux/hdmi.h>

struct port_event {
	struct drm_event base;
};
