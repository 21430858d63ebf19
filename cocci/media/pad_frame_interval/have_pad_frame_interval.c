/* {
	"version": "v6.8",
	"commit": "unknown",
	"comment": "the frame interval of a subdev is asked of its pads",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <media/v4l2-subdev.h>

void foo(struct v4l2_subdev_pad_ops *ops);

void foo(struct v4l2_subdev_pad_ops *ops)
{
	ops->get_frame_interval = NULL;
	ops->set_frame_interval = NULL;
}
