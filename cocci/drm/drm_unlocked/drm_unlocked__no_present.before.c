static const struct drm_ioctl_desc port_ioctls[] = {
	DRM_IOCTL_DEF_DRV(PORT_OPEN, port_open_ioctl, DRM_UNLOCKED),
	DRM_IOCTL_DEF_DRV(PORT_READ, port_read_ioctl, DRM_AUTH),
};
