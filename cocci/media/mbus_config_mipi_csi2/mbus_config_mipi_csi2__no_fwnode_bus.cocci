// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_fwnode_bus_mipi_csi2 && have_mbus_config_mipi_csi2
// compat: touches v4l2_fwnode_bus_mipi_csi2 v4l2_fwnode_bus_parallel v4l2_fwnode_bus_mipi_csi1
// upstream: unknown (include/media/v4l2-mediabus.h), v6.1

@@
@@
- struct v4l2_fwnode_bus_mipi_csi2
+ struct v4l2_mbus_config_mipi_csi2

@@
@@
- struct v4l2_fwnode_bus_parallel
+ struct v4l2_mbus_config_parallel

@@
@@
- struct v4l2_fwnode_bus_mipi_csi1
+ struct v4l2_mbus_config_mipi_csi1
