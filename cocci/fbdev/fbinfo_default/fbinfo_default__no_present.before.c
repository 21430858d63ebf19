#include <linux/module.h>
#include <linux/fb.h>

static void port_flags(struct fb_info *info)
{
	info->flags = FBINFO_DEFAULT;
	info->flags |= FBINFO_HWACCEL_YPAN;
}
