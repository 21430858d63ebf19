/* {
	"version": "v6.7",
	"commit": "unknown",
	"comment": "the frame interval of a subdev is asked of its video, the last version that does",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <media/v4l2-subdev.h>

void foo(struct v4l2_subdev_video_ops *ops);

void foo(struct v4l2_subdev_video_ops *ops)
{
	ops->g_frame_interval = NULL;
	ops->s_frame_interval = NULL;
}
