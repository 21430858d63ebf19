// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_tty_write_size
// compat: touches tty_operations
// upstream: 95713967ba52 ("tty: make tty_operations::write()'s count size_t"), v6.7

@new@
type T;
identifier callback, tty, buf, count;
@@
  ssize_t callback(struct tty_struct *tty, const T *buf, size_t count) { ... }

@@
identifier new.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_write";
@@
+static int __maybe_unused wrapper(struct tty_struct *tty, const unsigned char *buf, int count)
+{
+	return callback(tty, buf, count);
+}
+
  struct tty_operations ops = {
  .write =
- callback
+ wrapper
  , };
