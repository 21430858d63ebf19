#include <linux/module.h>
#include <drm/drm.h>
#include <drm/drm_device.h>
#include <drm/drm_drv.h>
#include <drm/drm_ioctl.h>

#define DRM_PORT_OPEN		0
#define DRM_PORT_READ		1
#define DRM_IOCTL_PORT_OPEN	DRM_IO(DRM_COMMAND_BASE + DRM_PORT_OPEN)
#define DRM_IOCTL_PORT_READ	DRM_IO(DRM_COMMAND_BASE + DRM_PORT_READ)

int port_open_ioctl(struct drm_device *dev, void *data, struct drm_file *file);
int port_read_ioctl(struct drm_device *dev, void *data, struct drm_file *file);

static const struct drm_ioctl_desc port_ioctls[] = {
	DRM_IOCTL_DEF_DRV(PORT_OPEN, port_open_ioctl, 0),
	DRM_IOCTL_DEF_DRV(PORT_READ, port_read_ioctl, DRM_AUTH),
};
