/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "struct v4l2_fwnode_bus_mipi_csi2, which has another name since",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <media/v4l2-mediabus.h>
#include <media/v4l2-fwnode.h>

int foo(struct v4l2_fwnode_bus_mipi_csi2 *bus);

int foo(struct v4l2_fwnode_bus_mipi_csi2 *bus)
{
	return bus->num_data_lanes;
}
