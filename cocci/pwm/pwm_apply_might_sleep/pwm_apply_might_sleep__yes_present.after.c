#include <linux/module.h>
#include <linux/device.h>
#include <linux/pwm.h>

struct vane {
	struct pwm_device *motor;
	int (*apply)(struct pwm_device *motor);
};

static int vane_turn(struct vane *vane, u64 on)
{
	struct pwm_state to;

	pwm_init_state(vane->motor, &to);
	to.duty_cycle = on;
	to.enabled = on > 0;
	if (vane->apply)
		return vane->apply(vane->motor);
	return pwm_apply_might_sleep(vane->motor, &to);
}
