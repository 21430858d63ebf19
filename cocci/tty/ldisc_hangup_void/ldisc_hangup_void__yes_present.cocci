// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_ldisc_hangup_void
// compat: touches tty_ldisc_ops
// upstream: unknown (include/linux/tty_ldisc.h), v5.17
//
// The tty layer never looked at what hangup returned.

@old@
identifier callback, line;
@@
  int callback(struct tty_struct *line) { ... }

@@
identifier old.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_hangup";
@@
+static void __maybe_unused wrapper(struct tty_struct *tty)
+{
+	callback(tty);
+}
+
  struct tty_ldisc_ops ops = {
  .hangup =
- callback
+ wrapper
  , };
