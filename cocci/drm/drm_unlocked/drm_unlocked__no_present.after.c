static const struct drm_ioctl_desc port_ioctls[] = {
	DRM_IOCTL_DEF_DRV(PORT_OPEN, port_open_ioctl, 0),
	DRM_IOCTL_DEF_DRV(PORT_READ, port_read_ioctl, DRM_AUTH),
};
