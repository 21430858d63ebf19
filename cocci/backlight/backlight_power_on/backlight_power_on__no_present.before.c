#include <linux/module.h>
#include <linux/device.h>
#include <linux/backlight.h>
#include <linux/fb.h>

static void torch_dim(struct backlight_device *torch, bool dim)
{
	torch->props.power = dim ? BACKLIGHT_POWER_REDUCED : BACKLIGHT_POWER_ON;
}

static int torch_off(struct backlight_device *torch)
{
	if (torch->props.power == BACKLIGHT_POWER_OFF)
		return 0;
	torch->props.power = BACKLIGHT_POWER_OFF;
	return backlight_update_status(torch);
}
