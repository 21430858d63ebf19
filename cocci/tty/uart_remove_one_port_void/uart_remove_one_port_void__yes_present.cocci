// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_uart_remove_one_port_void
// compat: touches uart_remove_one_port
// upstream: unknown (include/linux/serial_core.h), v6.12
//
// It returned -EINVAL only for a port that was not added.

@own_function@
type T;
@@
  T uart_remove_one_port(...) { ... }

@own_macro@
@@
  #define uart_remove_one_port(...) ...

@own_name@
@@
  #define uart_remove_one_port ...

@depends on !own_function && !own_macro && !own_name@
expression driver, port;
@@
(
  uart_remove_one_port(driver, port);
|
  (uart_remove_one_port(driver, port), 0)
|
- uart_remove_one_port(driver, port)
+ (uart_remove_one_port(driver, port), 0)
)
