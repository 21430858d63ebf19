// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_tty_room_unsigned
// compat: touches write_room chars_in_buffer
// upstream: 03b3b1a2405c ("tty: make tty_operations::write_room return uint"), v5.14
// upstream: fff4ef17a940 ("tty: make tty_operations::chars_in_buffer return uint"), v5.14
//
// The value is the same below INT_MAX.

@write_room@
identifier o, f;
@@
  struct tty_operations o = {
  .write_room = f,
  };

@@
identifier write_room.f, tty;
@@
- unsigned int
+ int
  f(struct tty_struct *tty) { ... }

@chars_in_buffer@
identifier o, f;
@@
  struct tty_operations o = {
  .chars_in_buffer = f,
  };

@@
identifier chars_in_buffer.f, tty;
@@
- unsigned int
+ int
  f(struct tty_struct *tty) { ... }
