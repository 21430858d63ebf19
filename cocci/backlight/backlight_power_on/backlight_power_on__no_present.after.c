#include <linux/module.h>
#include <linux/device.h>
#include <linux/backlight.h>
#include <linux/fb.h>

static void torch_dim(struct backlight_device *torch, bool dim)
{
	torch->props.power = dim ? FB_BLANK_NORMAL : FB_BLANK_UNBLANK;
}

static int torch_off(struct backlight_device *torch)
{
	if (torch->props.power == FB_BLANK_POWERDOWN)
		return 0;
	torch->props.power = FB_BLANK_POWERDOWN;
	return backlight_update_status(torch);
}
