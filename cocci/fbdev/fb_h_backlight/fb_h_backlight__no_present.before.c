#include <linux/module.h>
#include <linux/device.h>
#include <linux/fb.h>

struct lantern {
	struct fb_info *info;
	struct backlight_device *bl;
	struct backlight_properties props;
};

static int lantern_dim(struct lantern *lantern)
{
	lantern->bl->props.brightness = lantern->props.brightness / 2;
	return backlight_update_status(lantern->bl);
}

static int (*lantern_asked)(struct lantern *lantern) = lantern_dim;
