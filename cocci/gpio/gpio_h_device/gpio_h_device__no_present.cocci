// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_gpio_h_device
// compat: touches linux/gpio.h
// upstream: unknown (include/linux/gpio.h), v6.6
//
// It came along with linux/gpio.h. Who includes that is mostly a header of the driver's own, and not
// the file that needs it, so all files are asked. A header included twice does no harm.

@attribute@
@@
  struct device_attribute

@depends on attribute@
@@
  #include <linux/gpio.h>
+ #include <linux/device.h>
