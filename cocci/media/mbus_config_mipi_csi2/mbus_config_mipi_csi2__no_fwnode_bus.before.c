#include <linux/module.h>
#include <media/v4l2-mediabus.h>
#include <media/v4l2-fwnode.h>

struct eye {
	struct v4l2_fwnode_bus_mipi_csi2 bus;
	struct v4l2_fwnode_bus_parallel *other;
};

int eye_lanes(struct eye *eye, struct v4l2_fwnode_endpoint *end);

int eye_lanes(struct eye *eye, struct v4l2_fwnode_endpoint *end)
{
	struct v4l2_fwnode_bus_mipi_csi2 *bus = &end->bus.mipi_csi2;

	eye->bus = *bus;
	eye->other = &end->bus.parallel;
	return bus->num_data_lanes;
}
