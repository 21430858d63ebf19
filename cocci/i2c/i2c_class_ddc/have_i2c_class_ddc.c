/* {
	"version": "v6.8",
	"commit": "b60db383e2ba",
	"comment": "I2C_CLASS_DDC, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>

int foo(void);

int foo(void)
{
	return I2C_CLASS_DDC;
}
