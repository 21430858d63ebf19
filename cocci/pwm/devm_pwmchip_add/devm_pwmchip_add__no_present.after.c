#include <linux/module.h>
#ifndef COMPAT_DEVM_PWMCHIP_ADD
#define COMPAT_DEVM_PWMCHIP_ADD
#include <linux/pwm.h>
#include <linux/device.h>
static inline void compat_pwmchip_remove(void *chip)
{
	pwmchip_remove(chip);
}
static inline int compat_devm_pwmchip_add(struct device *dev, struct pwm_chip *chip)
{
	int ret = pwmchip_add(chip);

	if (ret)
		return ret;
	return devm_add_action_or_reset(dev, compat_pwmchip_remove, chip);
}
#define devm_pwmchip_add compat_devm_pwmchip_add
#endif
#include <linux/device.h>
#include <linux/pwm.h>

struct metronome {
	struct device *dev;
	struct pwm_chip *chip;
};

static int metronome_probe(struct metronome *metronome)
{
	int ret = devm_pwmchip_add(metronome->dev, metronome->chip);

	if (ret)
		dev_err(metronome->dev, "no beat\n");
	return ret;
}
