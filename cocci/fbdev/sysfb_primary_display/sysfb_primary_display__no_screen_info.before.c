#include <linux/module.h>
#include <linux/screen_info.h>

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
	sight->base = screen_info.lfb_base;
	sight->screen_info.lfb_size = screen_info.lfb_size;
	if (!screen_info.lfb_width)
		return -ENODEV;
	return sight_wide(&screen_info);
}
