#include <linux/module.h>
#include <linux/device.h>
#include <linux/regmap.h>

#define FAN_CTRL 0x10
#define FAN_ON BIT(0)
#define FAN_FAST BIT(1)

struct fan {
	struct regmap *regs;
	bool on;
};

static int fan_set(struct fan *fan, bool on, unsigned int speed)
{
	int ret = regmap_assign_bits(fan->regs, FAN_CTRL, FAN_ON, on);

	if (ret)
		return ret;
	fan->on = on;
	return regmap_assign_bits(fan->regs, FAN_CTRL, FAN_FAST, speed > 3);
}
