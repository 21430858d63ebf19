// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_serial_break_ctl_int
// compat: touches usb_serial_driver
// upstream: unknown (include/linux/usb/serial.h), v6.5
//
// Older kernels do not ask whether it could be done.

@callback_of@
identifier callback, tty, state;
@@
  int callback(struct tty_struct *tty, int state) { ... }

@@
identifier callback_of.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_break_ctl";
@@
+static void __maybe_unused wrapper(struct tty_struct *tty, int state)
+{
+	callback(tty, state);
+}
+
  struct usb_serial_driver object = {
  .break_ctl =
- callback
+ wrapper
  , };
