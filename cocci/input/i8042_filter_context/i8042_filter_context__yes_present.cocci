// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_i8042_filter_context
// compat: touches i8042_install_filter
// compat: allow local a filter is a function of the file, and only those of this form are changed
// upstream: cec8c359f87c ("Input: i8042 - Add support for platform filter contexts"), v6.14

@installed@
identifier f;
@@
  i8042_install_filter(f
+ , NULL
  )

@@
typedef bool;
identifier installed.f, data, str, port;
@@
  bool f(unsigned char data, unsigned char str, struct serio *port
+ , void *context
  ) { ... }

@@
identifier installed.f, data, str, port;
@@
  bool f(unsigned char data, unsigned char str, struct serio *port
+ , void *context
  );
