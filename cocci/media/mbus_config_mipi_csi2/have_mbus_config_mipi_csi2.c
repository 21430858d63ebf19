/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "struct v4l2_mbus_config_mipi_csi2",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <media/v4l2-mediabus.h>
#include <media/v4l2-fwnode.h>

int foo(struct v4l2_mbus_config_mipi_csi2 *bus);

int foo(struct v4l2_mbus_config_mipi_csi2 *bus)
{
	return bus->num_data_lanes;
}
