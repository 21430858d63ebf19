// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_async_register_subdev_sensor
// compat: touches v4l2_async_register_subdev_sensor_common
// upstream: unknown (include/media/v4l2-async.h), v6.1

@own_function@
type T;
@@
  T v4l2_async_register_subdev_sensor_common(...) { ... }

@own_macro@
@@
  #define v4l2_async_register_subdev_sensor_common(...) ...

@own_name@
@@
  #define v4l2_async_register_subdev_sensor_common ...

@depends on !own_function && !own_macro && !own_name@
expression sd;
@@
- v4l2_async_register_subdev_sensor_common(sd)
+ v4l2_async_register_subdev_sensor(sd)
