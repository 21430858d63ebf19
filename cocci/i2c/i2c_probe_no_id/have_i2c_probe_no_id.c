/* {
	"version": "v6.3",
	"commit": "03c835f498b5",
	"comment": "probe of an i2c driver takes the client alone",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct i2c_driver *)NULL)->probe,
				  int (*)(struct i2c_client *)));
}
