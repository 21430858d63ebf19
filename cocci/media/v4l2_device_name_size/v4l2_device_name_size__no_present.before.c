#include <linux/module.h>
#include <media/v4l2-device.h>

struct port {
	struct v4l2_device v4l2_dev;
	char label[V4L2_DEVICE_NAME_SIZE];
};

static void port_name(struct port *port, int number)
{
	int size = V4L2_DEVICE_NAME_SIZE;

	snprintf(port->v4l2_dev.name, size, "port-%d", number);
	memset(port->label, 0, V4L2_DEVICE_NAME_SIZE);
}
