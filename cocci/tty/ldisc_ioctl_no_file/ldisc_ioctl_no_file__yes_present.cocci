// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_ldisc_ioctl_no_file
// compat: touches tty_ldisc_ops n_tty_ioctl_helper tty_mode_ioctl
// upstream: unknown (include/linux/tty_ldisc.h), v5.17
//
// A function that does more with the file than hand it on is left to the compiler to complain of.

@own_function@
type T;
identifier f = {n_tty_ioctl_helper, tty_mode_ioctl};
@@
  T f(...) { ... }

@own_macro@
identifier f = {n_tty_ioctl_helper, tty_mode_ioctl};
@@
  #define f(...) ...

@own_name@
identifier f = {n_tty_ioctl_helper, tty_mode_ioctl};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
identifier f = {n_tty_ioctl_helper, tty_mode_ioctl};
expression line, from, request, value;
@@
  f(line,
- from,
  request, value)

@old@
identifier callback, line, from, request, value;
@@
  int callback(struct tty_struct *line, struct file *from, unsigned int request, unsigned long value) { ... }

@needed@
identifier old.callback, old.from;
@@
  int callback(...) { <+... from ...+> }

@depends on !needed@
identifier old.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_ioctl";
@@
+static int __maybe_unused wrapper(struct tty_struct *tty, unsigned int cmd, unsigned long arg)
+{
+	return callback(tty, NULL, cmd, arg);
+}
+
  struct tty_ldisc_ops ops = {
  .ioctl =
- callback
+ wrapper
  , };

@depends on !needed@
identifier old.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_compat_ioctl";
@@
+static int __maybe_unused wrapper(struct tty_struct *tty, unsigned int cmd, unsigned long arg)
+{
+	return callback(tty, NULL, cmd, arg);
+}
+
  struct tty_ldisc_ops ops = {
  .compat_ioctl =
- callback
+ wrapper
  , };
