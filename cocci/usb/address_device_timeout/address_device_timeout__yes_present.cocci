// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_address_device_timeout
// compat: touches hc_driver
// upstream: unknown (include/linux/usb/hcd.h), v6.8
//
// A function that takes no timeout waits for as long as it always did.

@old@
identifier callback, hcd, udev;
@@
  int callback(struct usb_hcd *hcd, struct usb_device *udev) { ... }

@@
identifier old.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_address_device";
@@
+static int __maybe_unused wrapper(struct usb_hcd *hcd, struct usb_device *udev, unsigned int timeout_ms)
+{
+	return callback(hcd, udev);
+}
+
  struct hc_driver driver = {
  .address_device =
- callback
+ wrapper
  , };
