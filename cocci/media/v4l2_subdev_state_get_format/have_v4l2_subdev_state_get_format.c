/* {
	"version": "v6.8",
	"commit": "unknown",
	"comment": "v4l2_subdev_state_get_format() and its kin",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <media/v4l2-subdev.h>

struct v4l2_mbus_framefmt *foo(struct v4l2_subdev_state *state);

struct v4l2_mbus_framefmt *foo(struct v4l2_subdev_state *state)
{
	if (!v4l2_subdev_state_get_crop(state, 0) || !v4l2_subdev_state_get_compose(state, 0))
		return NULL;
	return v4l2_subdev_state_get_format(state, 0);
}
