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
	int ret = ((on) ? regmap_set_bits(fan->regs, FAN_CTRL, FAN_ON) : regmap_clear_bits(fan->regs, FAN_CTRL, FAN_ON));

	if (ret)
		return ret;
	fan->on = on;
	return ((speed > 3) ? regmap_set_bits(fan->regs, FAN_CTRL, FAN_FAST) : regmap_clear_bits(fan->regs, FAN_CTRL, FAN_FAST));
}
