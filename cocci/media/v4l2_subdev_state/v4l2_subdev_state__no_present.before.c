#include <linux/module.h>
#include <linux/device.h>
#include <media/v4l2-subdev.h>

static int iris_codes(struct v4l2_subdev *sd, struct v4l2_subdev_state *now,
		      struct v4l2_subdev_mbus_code_enum *code)
{
	code->code = 0;
	return code->index ? -EINVAL : 0;
}

static int iris_read(struct v4l2_subdev *sd, struct v4l2_subdev_state *now,
		     struct v4l2_subdev_format *format)
{
	format->format.width = 640;
	return 0;
}

static int iris_write(struct v4l2_subdev *sd,
		      struct v4l2_subdev_state *now,
		      struct v4l2_subdev_format *format)
{
	return iris_read(sd, now, format);
}

static const struct v4l2_subdev_pad_ops iris_pad_ops = {
	.enum_mbus_code = iris_codes,
	.get_fmt = iris_read,
	.set_fmt = iris_write,
};
