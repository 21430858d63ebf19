#include <linux/module.h>
#include <linux/screen_info.h>
#include <linux/sysfb.h>

struct sight {
	struct screen_info screen_info;
	u64 base;
};

int sight_wide(const struct screen_info *info);
int sight_look(struct sight *sight);

int sight_wide(const struct screen_info *info)
{
	return info->lfb_width;
}

int sight_look(struct sight *sight)
{
	sight->base = sysfb_primary_display.screen.lfb_base;
	sight->screen_info.lfb_size = sysfb_primary_display.screen.lfb_size;
	if (!sysfb_primary_display.screen.lfb_width)
		return -ENODEV;
	return sight_wide(&sysfb_primary_display.screen);
}
