/* {
	"version": "v6.7",
	"commit": "unknown",
	"comment": "v4l2_subdev_get_try_format() and its kin, of a subdev and its state; the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <media/v4l2-subdev.h>

struct v4l2_mbus_framefmt *foo(struct v4l2_subdev *sd, struct v4l2_subdev_state *state);

struct v4l2_mbus_framefmt *foo(struct v4l2_subdev *sd, struct v4l2_subdev_state *state)
{
	return v4l2_subdev_get_try_format(sd, state, 0);
}
