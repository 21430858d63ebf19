/* {
	"version": "v5.14",
	"commit": "0d346d2a6f54",
	"comment": "a file handle of a subdevice has a state, not pads",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <media/v4l2-subdev.h>

void *foo(struct v4l2_subdev_fh *fh);

void *foo(struct v4l2_subdev_fh *fh)
{
	return fh->state;
}
