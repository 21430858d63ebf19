/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "pwm_apply_state(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["pwm_apply_state"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pwm.h>

int foo(struct pwm_device *pwm, const struct pwm_state *state);

int foo(struct pwm_device *pwm, const struct pwm_state *state)
{
	return pwm_apply_state(pwm, state);
}
