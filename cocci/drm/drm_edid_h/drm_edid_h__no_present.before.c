#include <linux/module.h>
#include <drm/drm_edid.h>

struct port_event {
	struct drm_event base;
};
