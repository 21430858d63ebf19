/* {
	"version": "v6.10",
	"commit": "4cd47222e435",
	"comment": "devm_mutex_init()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/mutex.h>

int foo(struct device *dev, struct mutex *lock);

int foo(struct device *dev, struct mutex *lock)
{
	return devm_mutex_init(dev, lock);
}
