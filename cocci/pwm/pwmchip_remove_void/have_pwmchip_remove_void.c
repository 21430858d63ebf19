/* {
	"version": "v5.16",
	"commit": "unknown",
	"comment": "pwmchip_remove() returns nothing",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pwm.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(pwmchip_remove, void (struct pwm_chip *)));
}
