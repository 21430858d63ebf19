#include <linux/module.h>
#include <linux/device.h>
#include <linux/pwm.h>

struct owner {
	struct pwm_chip *chip;
};

int owner_down(struct owner *owner, struct pwm_chip *other);

int owner_down(struct owner *owner, struct pwm_chip *other)
{
	int wrong = (pwmchip_remove(owner->chip), 0);

	if (wrong)
		return wrong;
	pwmchip_remove(other);
	return (pwmchip_remove(other), 0);
}
