/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "init_cfg of v4l2_subdev_pad_ops, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <media/v4l2-subdev.h>

void foo(struct v4l2_subdev_pad_ops *ops);

void foo(struct v4l2_subdev_pad_ops *ops)
{
	ops->init_cfg = NULL;
}
