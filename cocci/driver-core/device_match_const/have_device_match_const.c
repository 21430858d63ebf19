/* {
	"version": "v6.14",
	"commit": "f1e8bf56320a",
	"comment": "the match function of device_find_child() gets const data",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>

struct device *foo(struct device *dev, int (*match)(struct device *dev, const void *data));

struct device *foo(struct device *dev, int (*match)(struct device *dev, const void *data))
{
	return device_find_child(dev, NULL, match);
}
