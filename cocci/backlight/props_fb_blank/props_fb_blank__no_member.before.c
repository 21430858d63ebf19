#include <linux/module.h>
#include <linux/device.h>
#include <linux/backlight.h>
#include <linux/fb.h>

struct glow {
	struct backlight_device *panel;
	int fb_blank;
};

static int glow_update(struct backlight_device *panel)
{
	struct glow *glow = bl_get_data(panel);
	int bright = panel->props.brightness;

	if (panel->props.power != FB_BLANK_UNBLANK || panel->props.fb_blank != FB_BLANK_UNBLANK)
		bright = 0;
	if (panel->props.fb_blank == FB_BLANK_UNBLANK)
		glow->fb_blank++;
	return bright;
}

static void glow_begin(struct glow *glow, struct backlight_properties *props)
{
	struct backlight_properties own = *props;

	own.power = FB_BLANK_UNBLANK;
	own.fb_blank = FB_BLANK_UNBLANK;
	glow->panel->props = own;
	glow->panel->props.fb_blank = FB_BLANK_UNBLANK;
	backlight_update_status(glow->panel);
}

static int (*glow_asked)(struct backlight_device *panel) = glow_update;
static void (*glow_begun)(struct glow *glow, struct backlight_properties *props) = glow_begin;
