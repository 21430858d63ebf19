/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "init_state of v4l2_subdev_internal_ops",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <media/v4l2-subdev.h>

void foo(struct v4l2_subdev_internal_ops *ops);

void foo(struct v4l2_subdev_internal_ops *ops)
{
	ops->init_state = NULL;
}
