#include <linux/module.h>
#include <linux/moduleparam.h>

struct lamp {
	int bright;
	struct kernel_param *kernel_param;
};

static struct lamp lamp;
static int lamp_level;

static int lamp_brighten(const char *text, struct kernel_param *param)
{
	int ret = param_set_int(text, param);

	lamp.bright = lamp_level;
	return ret;
}

static int lamp_tell(char *buffer, struct kernel_param *param)
{
	return param_get_int(buffer, param);
}
module_param_call(level, lamp_brighten, lamp_tell, &lamp_level, 0600);

static int lamp_color;

static int lamp_paint(const char *text, struct kernel_param *param)
{
	return param_set_int(text, param);
}

static struct kernel_param_ops lamp_color_ops = {
	.set = lamp_paint,
	.get = param_get_int,
};
module_param_cb(color, &lamp_color_ops, &lamp_color, 0600);

/* Nobody's callback. */
static int lamp_same(const char *text, struct kernel_param *param)
{
	return lamp.kernel_param == param && text;
}

static int (*lamp_asked)(const char *text, struct kernel_param *param) = lamp_same;
