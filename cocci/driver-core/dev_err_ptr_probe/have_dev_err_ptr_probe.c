/* {
	"version": "v6.11",
	"commit": "dbbe7eaf0e47",
	"comment": "dev_err_ptr_probe() and dev_err_cast_probe(): an error of probe as a pointer",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/err.h>

void *foo(struct device *dev, void *failed);

void *foo(struct device *dev, void *failed)
{
	if (failed)
		return dev_err_cast_probe(dev, failed, "foo\n");
	return dev_err_ptr_probe(dev, -EINVAL, "bar %d\n", 1);
}
