/* {
	"version": "v5.14",
	"commit": "0d346d2a6f54",
	"comment": "pad operations of a subdevice get a v4l2_subdev_state",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <media/v4l2-subdev.h>

int foo(const struct v4l2_subdev_pad_ops *ops, struct v4l2_subdev *sd, struct v4l2_subdev_state *state);

int foo(const struct v4l2_subdev_pad_ops *ops, struct v4l2_subdev *sd, struct v4l2_subdev_state *state)
{
	return ops->get_fmt(sd, state, NULL);
}
