// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_hid_is_usb
// compat: touches hid_is_usb
// upstream: f83baa0cb6cf ("HID: add hid_is_usb() function to make it simpler for USB detection"), v5.16

@own_function@
type T;
@@
  T hid_is_usb(...) { ... }

@own_macro@
@@
  #define hid_is_usb(...) ...

@own_name@
@@
  #define hid_is_usb ...

@depends on !own_function && !own_macro && !own_name@
expression H;
@@
- hid_is_usb(H)
+ hid_is_using_ll_driver(H, &usb_hid_driver)
