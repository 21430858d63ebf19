#include <linux/module.h>
#include <linux/i2c.h>
#include <media/v4l2-subdev.h>
#include <media/v4l2-common.h>

struct eye {
	struct v4l2_subdev sd;
	int init_cfg;
};

int eye_up(struct eye *eye, struct i2c_client *part);

static int eye_begin(struct v4l2_subdev *sd, struct v4l2_subdev_state *now)
{
	return now ? 0 : -EINVAL;
}

static const struct v4l2_subdev_pad_ops eye_pads = {
};

static const struct v4l2_subdev_ops eye_ops = {
	.pad = &eye_pads,
};

/* Of a subdevice beside it, which begins with nothing. */
static const struct v4l2_subdev_pad_ops light_pads = {
	.get_fmt = v4l2_subdev_get_fmt,
};

static const struct v4l2_subdev_ops light_ops = {
	.pad = &light_pads,
};

int light_up(struct v4l2_subdev *sd, struct i2c_client *part);

int light_up(struct v4l2_subdev *sd, struct i2c_client *part)
{
	v4l2_i2c_subdev_init(sd, part, &light_ops);
	return v4l2_subdev_init_finalize(sd);
}

static const struct v4l2_subdev_internal_ops compat_eye_up_internal_ops = {
	.init_state = eye_begin,
};

int eye_up(struct eye *eye, struct i2c_client *part)
{
	v4l2_i2c_subdev_init(&eye->sd, part, &eye_ops);
	eye->sd.internal_ops = &compat_eye_up_internal_ops;
	eye->init_cfg = 1;
	return v4l2_subdev_init_finalize(&eye->sd);
}
