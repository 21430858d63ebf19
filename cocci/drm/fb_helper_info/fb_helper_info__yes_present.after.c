#include <linux/module.h>
#include <drm/drm_crtc.h>
#include <drm/drm_fb_helper.h>

struct port_fbdev {
	struct drm_fb_helper helper;
};

struct port {
	struct port_fbdev *fbdev;
};

static void port_probe(struct drm_fb_helper *helper, struct port_fbdev *own,
		       struct port *port, struct fb_info *info)
{
	helper->info = info;
	own->helper.info = info;
	port->fbdev = own;
}
