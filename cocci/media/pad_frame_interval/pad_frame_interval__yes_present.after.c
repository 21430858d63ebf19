#include <linux/module.h>
#include <linux/device.h>
#include <media/v4l2-subdev.h>

struct eye {
	struct v4l2_subdev sd;
	struct v4l2_fract now;
};

static int eye_rate(struct v4l2_subdev *sd, struct v4l2_subdev_frame_interval *fi)
{
	struct eye *eye = container_of(sd, struct eye, sd);

	fi->interval = eye->now;
	return 0;
}

static int eye_set_rate(struct v4l2_subdev *sd, struct v4l2_subdev_frame_interval *fi)
{
	struct eye *eye = container_of(sd, struct eye, sd);

	eye->now = fi->interval;
	return eye_rate(sd, fi);
}

/* Of a subdevice beside it, which has no interval. */
static const struct v4l2_subdev_pad_ops light_pads = {
	.get_fmt = v4l2_subdev_get_fmt,
};

const struct v4l2_subdev_ops light_ops = {
	.pad = &light_pads,
};

static int eye_stream(struct v4l2_subdev *sd, int on)
{
	return 0;
}

static const struct v4l2_subdev_video_ops eye_video = {
	.s_stream = eye_stream,
};

static int compat_eye_rate(struct v4l2_subdev *sd,
			   struct v4l2_subdev_state *state,
			   struct v4l2_subdev_frame_interval *fi)
{
	if (fi->which != V4L2_SUBDEV_FORMAT_ACTIVE)
		return -EINVAL;
	return eye_rate(sd, fi);
}

static int compat_eye_set_rate(struct v4l2_subdev *sd,
			       struct v4l2_subdev_state *state,
			       struct v4l2_subdev_frame_interval *fi)
{
	if (fi->which != V4L2_SUBDEV_FORMAT_ACTIVE)
		return -EINVAL;
	return eye_set_rate(sd, fi);
}

static const struct v4l2_subdev_pad_ops eye_pads = {
	.get_fmt = v4l2_subdev_get_fmt,
	.set_frame_interval = compat_eye_set_rate,
	.get_frame_interval = compat_eye_rate,
};

static const struct v4l2_subdev_ops eye_ops = {
	.video = &eye_video,
	.pad = &eye_pads,
};

static void eye_start(struct eye *eye)
{
	v4l2_subdev_init(&eye->sd, &eye_ops);
}
