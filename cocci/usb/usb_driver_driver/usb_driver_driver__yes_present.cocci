// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_drvwrap && have_usb_driver_driver
// compat: touches drvwrap
// upstream: unknown (include/linux/usb.h), v6.8

@@
identifier usb, member;
expression value;
@@
  struct usb_driver usb = {
- .drvwrap.driver.member = value,
+ .driver.member = value,
  };

@@
struct usb_driver usb;
struct usb_driver *to;
@@
(
- usb.drvwrap.driver
+ usb.driver
|
- to->drvwrap.driver
+ to->driver
)
