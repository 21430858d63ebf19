// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_v4l2_device_name_size
// compat: touches V4L2_DEVICE_NAME_SIZE
// upstream: unknown (include/media/v4l2-device.h), v6.7

@own@
@@
  #define V4L2_DEVICE_NAME_SIZE ...

@depends on !own@
symbol V4L2_DEVICE_NAME_SIZE;
@@
- V4L2_DEVICE_NAME_SIZE
+ sizeof_field(struct v4l2_device, name)
