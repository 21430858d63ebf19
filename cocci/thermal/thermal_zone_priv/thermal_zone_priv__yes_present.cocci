// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_thermal_zone_priv && !have_thermal_zone_devdata
// compat: touches thermal_zone_device
// upstream: unknown (include/linux/thermal.h), v6.4

@@
struct thermal_zone_device *Z;
@@
- Z->devdata
+ thermal_zone_device_priv(Z)
