#include <linux/module.h>
#include <linux/device.h>
#include <linux/thermal.h>

struct kiln {
	int hot;
	void *devdata;
};

static int kiln_temp(struct thermal_zone_device *zone, int *temp)
{
	struct kiln *kiln = thermal_zone_device_priv(zone);

	*temp = kiln->hot;
	return kiln->devdata ? 0 : -ENODEV;
}

static int (*kiln_asked)(struct thermal_zone_device *zone, int *temp) = kiln_temp;
