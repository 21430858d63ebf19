// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_tty_room_unsigned
// compat: touches write_room chars_in_buffer
// upstream: 03b3b1a2405c ("tty: make tty_operations::write_room return uint"), v5.14
// upstream: fff4ef17a940 ("tty: make tty_operations::chars_in_buffer return uint"), v5.14
//
// A function that returns an error stays, and another says 0 for it: an error was no room, and would be a large number here.

@write_room@
identifier o, f;
@@
  struct tty_operations o = {
  .write_room = f,
  };

@write_room_fails@
identifier write_room.f, tty;
constant C;
identifier error =~ "^E[A-Z0-9]+$";
expression E;
position p;
@@
  int f@p(struct tty_struct *tty) { <+... \(-error\|-C\|E < 0\) ...+> }

@@
identifier write_room.f, tty;
position p != write_room_fails.p;
@@
- int
+ unsigned int
  f@p(struct tty_struct *tty) { ... }

@@
identifier write_room.f, o;
identifier write_room_fails.tty;
fresh identifier wrapper = "compat_" ## f;
@@
+static unsigned int wrapper(struct tty_struct *tty)
+{
+	int count = f(tty);
+
+	return count < 0 ? 0 : count;
+}
+
  struct tty_operations o = {
  .write_room =
- f
+ wrapper
  , };

@chars_in_buffer@
identifier o, f;
@@
  struct tty_operations o = {
  .chars_in_buffer = f,
  };

@chars_in_buffer_fails@
identifier chars_in_buffer.f, tty;
constant C;
identifier error =~ "^E[A-Z0-9]+$";
expression E;
position p;
@@
  int f@p(struct tty_struct *tty) { <+... \(-error\|-C\|E < 0\) ...+> }

@@
identifier chars_in_buffer.f, tty;
position p != chars_in_buffer_fails.p;
@@
- int
+ unsigned int
  f@p(struct tty_struct *tty) { ... }

@@
identifier chars_in_buffer.f, o;
identifier chars_in_buffer_fails.tty;
fresh identifier wrapper = "compat_" ## f;
@@
+static unsigned int wrapper(struct tty_struct *tty)
+{
+	int count = f(tty);
+
+	return count < 0 ? 0 : count;
+}
+
  struct tty_operations o = {
  .chars_in_buffer =
- f
+ wrapper
  , };
