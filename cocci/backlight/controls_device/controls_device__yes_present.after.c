#include <linux/module.h>
#include <linux/backlight.h>
#include <linux/device.h>
#include <linux/fb.h>

struct port {
	struct device *display;
};

struct pad {
	struct device *fb_dev;
};

int port_update_status(struct backlight_device *bl);

static bool port_check_fb(struct backlight_device *bl,
			  struct device *display_dev)
{
	struct port *port = bl_get_data(bl);

	return !port->display || port->display == display_dev;
}

static bool pad_check_fb(struct backlight_device *bl,
			 struct device *display_dev)
{
	struct pad *pad = bl_get_data(bl);

	return pad->fb_dev == NULL || (pad->fb_dev && pad->fb_dev->parent == display_dev);
}

/* The driver's own. */
static int port_match_fb(struct backlight_device *bl, struct fb_info *info)
{
	return bl->dev.parent == info->device;
}

static const struct backlight_ops port_ops = {
	.update_status	= port_update_status,
	.controls_device	= port_check_fb,
};

static const struct backlight_ops pad_ops = {
	.controls_device	= pad_check_fb,
};

#ifdef PORT_CALLS_CHECK_FB
static int log_check_fb(struct backlight_device *bl, struct fb_info *info)
{
	return bl->dev.parent == info->device;
}

static const struct backlight_ops log_ops = {
	.check_fb	= log_check_fb,
};

static bool log_may(struct backlight_device *bl, struct fb_info *info)
{
	return log_check_fb(bl, info);
}
#endif
