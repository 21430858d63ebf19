// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_usbnet_link_ksettings_mii && have_usbnet_get_link_ksettings
// compat: touches usbnet_get_link_ksettings_mii usbnet_set_link_ksettings_mii
// upstream: unknown (include/linux/usb/usbnet.h), v5.14

@own_function@
type T;
identifier f = {usbnet_get_link_ksettings_mii, usbnet_set_link_ksettings_mii};
@@
  T f(...) { ... }

@own_macro@
identifier f = {usbnet_get_link_ksettings_mii, usbnet_set_link_ksettings_mii};
@@
  #define f(...) ...

@own_name@
identifier f = {usbnet_get_link_ksettings_mii, usbnet_set_link_ksettings_mii};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
symbol usbnet_get_link_ksettings_mii;
@@
- usbnet_get_link_ksettings_mii
+ usbnet_get_link_ksettings

@depends on !own_function && !own_macro && !own_name@
symbol usbnet_set_link_ksettings_mii;
@@
- usbnet_set_link_ksettings_mii
+ usbnet_set_link_ksettings
