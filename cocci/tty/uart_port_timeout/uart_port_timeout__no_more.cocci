// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_uart_fifo_timeout && !have_uart_port_timeout
// compat: touches uart_port
// upstream: unknown (include/linux/serial_core.h), v6.8
//
// The timeout is worked out where it is asked for, from the same: the time of a character, and how many the FIFO holds.
// A driver that sets it is left to the compiler to complain of.

@@
struct uart_port *P;
struct uart_port U;
expression E;
@@
(
  P->timeout = E
|
  U.timeout = E
|
  &P->timeout
|
  &U.timeout
|
- P->timeout
+ uart_fifo_timeout(P)
|
- U.timeout
+ uart_fifo_timeout(&U)
)
