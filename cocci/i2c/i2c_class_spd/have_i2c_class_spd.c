/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "I2C_CLASS_SPD, which is gone in v6.12",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>

int foo(void);

int foo(void)
{
	return I2C_CLASS_SPD;
}
