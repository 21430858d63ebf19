#include <linux/module.h>
#include <media/v4l2-device.h>

struct port {
	struct v4l2_device v4l2_dev;
	char label[sizeof_field(struct v4l2_device, name)];
};

static void port_name(struct port *port, int number)
{
	int size = sizeof_field(struct v4l2_device, name);

	snprintf(port->v4l2_dev.name, size, "port-%d", number);
	memset(port->label, 0, sizeof_field(struct v4l2_device, name));
}
