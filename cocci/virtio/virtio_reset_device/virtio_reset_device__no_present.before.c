#include <linux/module.h>
#include <linux/device.h>
#include <linux/virtio.h>
#include <linux/virtio_config.h>

void ghost_remove(struct virtio_device *vdev);

void ghost_remove(struct virtio_device *vdev)
{
	virtio_reset_device(vdev);
	vdev->config->del_vqs(vdev);
}
