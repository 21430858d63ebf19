// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_dtr_rts_bool && have_dtr_rts_int
// compat: touches tty_port_operations
// upstream: unknown (include/linux/tty_port.h), v6.6
//
// The core hands over 0 or 1, and asks only whether what it gets is 0.

@ops@
identifier o, f;
@@
  struct tty_port_operations o = { .dtr_rts = f, };

@@
identifier ops.f, port, on;
@@
  void f(struct tty_port *port,
- bool on
+ int on
  )
  { ... }

@@
identifier ops.f, port, on;
@@
  void f(struct tty_port *port,
- bool on
+ int on
  );

@carrier@
identifier o, f;
@@
  struct tty_port_operations o = { .carrier_raised = f, };

@@
identifier carrier.f, port;
@@
- bool
+ int
  f(struct tty_port *port)
  { ... }

@@
identifier carrier.f, port;
@@
- bool
+ int
  f(struct tty_port *port);
