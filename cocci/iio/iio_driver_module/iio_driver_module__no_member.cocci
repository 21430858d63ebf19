// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_iio_driver_module
// compat: touches driver_module
// upstream: unknown (include/linux/iio/iio.h), v4.14
//
// Whoever registers a device is its owner.

@@
identifier o;
@@
  struct iio_info o = {
- .driver_module = THIS_MODULE,
  };
