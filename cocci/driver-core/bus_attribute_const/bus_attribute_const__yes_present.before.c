#include <linux/module.h>
#include <linux/device.h>

static unsigned int speed;

static ssize_t speed_show(struct bus_type *bus, char *buf)
{
	return sysfs_emit(buf, "%u\n", speed);
}

static ssize_t speed_store(struct bus_type *bus, const char *buf,
			   size_t count)
{
	return kstrtouint(buf, 0, &speed) ?: count;
}
static BUS_ATTR_RW(speed);

/* Not a callback. */
static bool port_bus_is(struct bus_type *bus, const char *name)
{
	return !strcmp(bus->name, name);
}

static int port_add(struct bus_type *bus)
{
	if (port_bus_is(bus, "port"))
		return bus_create_file(bus, &bus_attr_speed);

	return 0;
}
