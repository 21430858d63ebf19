// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_port_low_latency
// compat: touches low_latency
// upstream: unknown (include/linux/tty_port.h), v6.1
//
// It changed nothing any more.

@@
struct tty_port *port;
struct tty_port own;
expression E;
@@
(
- port->low_latency = E;
|
- own.low_latency = E;
)

@@
struct tty_struct *tty;
expression E;
@@
- tty->port->low_latency = E;
