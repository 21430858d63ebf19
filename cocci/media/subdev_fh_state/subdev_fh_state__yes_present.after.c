#include <linux/module.h>
#include <media/v4l2-subdev.h>

void *lens_format(struct v4l2_subdev *sd, void *state);

/* Another thing with a member of that name. */
struct lens {
	int pad;
};

static int lens_pad(struct lens *lens)
{
	return lens->pad;
}

static int lens_open(struct v4l2_subdev *sd, struct v4l2_subdev_fh *fh)
{
	return lens_format(sd, fh->state) ? 0 : -EINVAL;
}
