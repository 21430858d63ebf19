/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "v4l2_async_register_subdev_sensor()",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <media/v4l2-async.h>
#include <media/v4l2-fwnode.h>

int foo(struct v4l2_subdev *sd);

int foo(struct v4l2_subdev *sd)
{
	return v4l2_async_register_subdev_sensor(sd);
}
