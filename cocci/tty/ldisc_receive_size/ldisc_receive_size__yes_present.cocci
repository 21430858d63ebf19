// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_ldisc_receive_size
// compat: touches tty_ldisc_ops
// upstream: e8161447bb0c ("tty: make tty_ldisc_ops::*buf*() hooks operate on size_t"), v6.6
//
// What comes at once fits into an int.

@old@
type T1, T2;
identifier callback, tty, cp, fp, count;
@@
  void callback(struct tty_struct *tty, const T1 *cp, T2 *fp, int count) { ... }

@@
typedef u8;
identifier old.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_receive_buf";
@@
+static void __maybe_unused wrapper(struct tty_struct *tty, const u8 *cp, const u8 *fp, size_t count)
+{
+	callback(tty, cp, (char *)fp, count);
+}
+
  struct tty_ldisc_ops ops = {
  .receive_buf =
- callback
+ wrapper
  , };
