#include <linux/module.h>
#ifndef COMPAT_FREE_PUT_DEVICE
#define COMPAT_FREE_PUT_DEVICE
#include <linux/err.h>
#include <linux/device.h>
DEFINE_FREE(put_device, struct device *, if (!IS_ERR_OR_NULL(_T)) put_device(_T))
#endif
#include <linux/device.h>

int lamp_find(struct device *bus);

int lamp_find(struct device *bus)
{
	struct device *lamp __free(put_device) = get_device(bus);

	return lamp && lamp->driver ? 0 : -ENODEV;
}
