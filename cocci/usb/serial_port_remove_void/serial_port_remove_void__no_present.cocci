// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_serial_port_remove_void
// compat: touches usb_serial_driver
// upstream: unknown (include/linux/usb/serial.h), v5.12

@callback_of@
identifier callback, port;
@@
  void callback(struct usb_serial_port *port) { ... }

@@
identifier callback_of.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_port_remove";
@@
+static int __maybe_unused wrapper(struct usb_serial_port *port)
+{
+	callback(port);
+	return 0;
+}
+
  struct usb_serial_driver object = {
  .port_remove =
- callback
+ wrapper
  , };
