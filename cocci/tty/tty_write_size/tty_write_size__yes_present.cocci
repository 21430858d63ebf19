// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_tty_write_size
// compat: touches tty_operations
// upstream: 95713967ba52 ("tty: make tty_operations::write()'s count size_t"), v6.7
//
// The core does not write more at once than fits into an int.

@old@
type T;
identifier callback, tty, buf, count;
@@
  int callback(struct tty_struct *tty, const T *buf, int count) { ... }

@@
typedef u8;
identifier old.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_write";
@@
+static ssize_t __maybe_unused wrapper(struct tty_struct *tty, const u8 *buf, size_t count)
+{
+	return callback(tty, buf, count);
+}
+
  struct tty_operations ops = {
  .write =
- callback
+ wrapper
  , };
