/* {
	"version": "v5.16",
	"commit": "unknown",
	"comment": "devm_pwmchip_add()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pwm.h>

int foo(struct device *dev, struct pwm_chip *chip);

int foo(struct device *dev, struct pwm_chip *chip)
{
	return devm_pwmchip_add(dev, chip);
}
