/* {
	"version": "v6.8",
	"commit": "c748a6d77c06",
	"comment": "pwm_apply_might_sleep(), the new name of pwm_apply_state()",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["pwm_apply_might_sleep"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pwm.h>

int foo(struct pwm_device *pwm, const struct pwm_state *state);

int foo(struct pwm_device *pwm, const struct pwm_state *state)
{
	return pwm_apply_might_sleep(pwm, state);
}
