#include <linux/module.h>
#include <linux/device.h>
#include <media/v4l2-dev.h>

struct eye {
	struct video_device vdev;
};

static int eye_add(struct eye *eye)
{
	int err = video_register_device(&eye->vdev, VFL_TYPE_VIDEO, -1);

	return err ?: eye->vdev.vfl_type == VFL_TYPE_VIDEO;
}

static int eye_is_radio(struct eye *eye)
{
	return eye->vdev.vfl_type == VFL_TYPE_RADIO;
}
