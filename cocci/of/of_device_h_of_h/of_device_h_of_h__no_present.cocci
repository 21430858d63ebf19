// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_of_device_h_of_h
// compat: touches linux/of_device.h linux/of_platform.h
// upstream: ef175b29a242 ("of: Stop circularly including of_device.h and of_platform.h"), v6.8

@of@
identifier f =~ "^of_";
@@
  f(...)

@match@
identifier f = {of_match_device, of_device_get_match_data, of_dma_configure, of_device_modalias};
@@
  f(...)

@platform@
@@
(
  struct platform_driver
|
  struct platform_device
)

@populate@
identifier f = {of_platform_populate, of_platform_default_populate, of_platform_depopulate, of_platform_device_create, devm_of_platform_populate, devm_of_platform_depopulate, of_find_device_by_node};
@@
  f(...)

@has_of@
@@
  #include <linux/of.h>

@has_of_device@
@@
  #include <linux/of_device.h>

@has_platform@
@@
  #include <linux/platform_device.h>

@has_of_platform@
@@
  #include <linux/of_platform.h>

@depends on of && !has_of && has_of_device@
@@
  #include <linux/of_device.h>
+ #include <linux/of.h>

@depends on of && !has_of && !has_of_device@
@@
  #include <linux/of_platform.h>
+ #include <linux/of.h>

@depends on match && !has_of_device@
@@
  #include <linux/of_platform.h>
+ #include <linux/of_device.h>

@depends on populate && !has_of_platform@
@@
  #include <linux/of_device.h>
+ #include <linux/of_platform.h>

@depends on platform && !has_platform && has_of_device@
@@
  #include <linux/of_device.h>
+ #include <linux/platform_device.h>

@depends on platform && !has_platform && !has_of_device@
@@
  #include <linux/of_platform.h>
+ #include <linux/platform_device.h>

// A header of the driver's, whose users say what they need of it.
@has_module@
@@
  #include <linux/module.h>

@depends on !has_module && !of && !has_of && has_of_device@
@@
  #include <linux/of_device.h>
+ #include <linux/of.h>

@depends on !has_module && !platform && !has_platform && has_of_device@
@@
  #include <linux/of_device.h>
+ #include <linux/platform_device.h>
