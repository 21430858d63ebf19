#include <linux/module.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/thermal.h>

struct oven {
	struct thermal_zone_device *zone;
	int thermal_zone_device_register;
};

static int oven_temp(struct thermal_zone_device *zone, int *temp)
{
	*temp = 180000;
	return 0;
}

static struct thermal_zone_device_ops oven_ops = {
	.get_temp = oven_temp,
};

static int oven_light(struct oven *oven, int every)
{
	oven->zone = thermal_zone_device_register("oven", 0, 0, oven, &oven_ops, NULL, 0, every);
	if (IS_ERR(oven->zone))
		return PTR_ERR(oven->zone);
	return oven->thermal_zone_device_register;
}

static int (*oven_asked)(struct oven *oven, int every) = oven_light;
