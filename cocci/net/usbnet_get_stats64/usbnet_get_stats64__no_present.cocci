// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_usbnet_get_stats64
// compat: touches usbnet_get_stats64
// upstream: unknown (include/linux/usb/usbnet.h), v5.12
//
// usbnet counts in the network device's own counters since then.

@own_function@
type T;
identifier f = {usbnet_get_stats64};
@@
  T f(...) { ... }

@own_macro@
identifier f = {usbnet_get_stats64};
@@
  #define f(...) ...

@own_name@
identifier f = {usbnet_get_stats64};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- usbnet_get_stats64
+ dev_get_tstats64
)
