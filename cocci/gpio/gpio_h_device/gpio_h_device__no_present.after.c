#include <linux/kernel.h>
#include <linux/module.h>
#include <linux/init.h>
#include <linux/gpio.h>
#include <linux/device.h>
#include <linux/delay.h>

static ssize_t valve_show(struct device *dev, struct device_attribute *attr, char *text)
{
	return sprintf(text, "%d\n", gpio_is_valid(4));
}

static struct device_attribute valve_attribute = {
	.attr = { .name = "open", .mode = 0444 },
	.show = valve_show,
};

int valve_add(struct device *dev);

int valve_add(struct device *dev)
{
	return device_create_file(dev, &valve_attribute);
}
