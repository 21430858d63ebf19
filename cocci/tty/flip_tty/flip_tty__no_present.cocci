// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_flip_tty
// compat: touches tty_flip_buffer_push tty_insert_flip_char tty_insert_flip_string tty_buffer_request_room tty_prepare_flip_string
// upstream: 2e124b4a390c ("TTY: switch tty_flip_buffer_push"), v3.9
// upstream: 92a19f9cec9a ("TTY: switch tty_insert_flip_char"), v3.9

@@
struct tty_struct *T;
identifier f = {tty_flip_buffer_push, tty_insert_flip_char, tty_insert_flip_string, tty_insert_flip_string_flags, tty_insert_flip_string_fixed_flag, tty_buffer_request_room, tty_prepare_flip_string, tty_schedule_flip};
@@
  f(
- T
+ T->port
  , ...)
