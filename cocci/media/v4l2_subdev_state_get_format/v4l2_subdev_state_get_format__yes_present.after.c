#include <linux/module.h>
#include <linux/device.h>
#include <media/v4l2-subdev.h>

struct eye {
	struct v4l2_subdev sd;
	struct v4l2_mbus_framefmt now;
};

static struct v4l2_mbus_framefmt *eye_format(struct eye *eye, struct v4l2_subdev_state *state, unsigned int pad, bool try)
{
	return try ? v4l2_subdev_state_get_format(state, pad) : &eye->now;
}

static int eye_crop(struct v4l2_subdev *sd, struct v4l2_subdev_state *state, struct v4l2_subdev_selection *sel)
{
	sel->r = *v4l2_subdev_state_get_crop(state, sel->pad);
	return 0;
}
