// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_devres_h
// compat: touches linux/device/devres.h
// upstream: a21cad931276 ("driver core: Split devres APIs to device/devres.h"), v6.15

@@
@@
- #include <linux/device/devres.h>
+ #include <linux/device.h>
