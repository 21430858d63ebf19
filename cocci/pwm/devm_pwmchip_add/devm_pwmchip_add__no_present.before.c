#include <linux/module.h>
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
