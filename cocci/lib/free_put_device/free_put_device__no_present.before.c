#include <linux/module.h>
#include <linux/device.h>

int lamp_find(struct device *bus);

int lamp_find(struct device *bus)
{
	struct device *lamp __free(put_device) = get_device(bus);

	return lamp && lamp->driver ? 0 : -ENODEV;
}
