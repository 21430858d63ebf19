#include <linux/module.h>
#ifndef COMPAT_VIRTIO_RESET_DEVICE
#define COMPAT_VIRTIO_RESET_DEVICE
#include <linux/virtio.h>
#include <linux/virtio_config.h>
static inline void compat_virtio_reset_device(struct virtio_device *dev)
{
	dev->config->reset(dev);
}
#define virtio_reset_device compat_virtio_reset_device
#endif
#include <linux/device.h>
#include <linux/virtio.h>
#include <linux/virtio_config.h>

void ghost_remove(struct virtio_device *vdev);

void ghost_remove(struct virtio_device *vdev)
{
	virtio_reset_device(vdev);
	vdev->config->del_vqs(vdev);
}
