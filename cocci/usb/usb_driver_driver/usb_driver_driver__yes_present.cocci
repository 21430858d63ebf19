// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_drvwrap && have_usb_driver_driver
// compat: touches drvwrap
// compat: allow name the tag and the member are those of one structure of the driver
// compat: allow local a tag means one structure in all of a file
// upstream: unknown (include/linux/usb.h), v6.8

@@
identifier usb, member;
expression value;
@@
  struct usb_driver usb = {
- .drvwrap.driver.member = value,
+ .driver.member = value,
  };

// A driver that is part of another structure.
@part@
identifier whole, usb;
@@
  struct whole {
  ...
  struct usb_driver usb;
  ...
  };

@@
identifier part.whole, part.usb, object, member;
expression value;
@@
  struct whole object = {
- .usb.drvwrap.driver.member = value,
+ .usb.driver.member = value,
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
