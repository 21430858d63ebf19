// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_rs485_config_termios
// compat: touches rs485_config
// upstream: ae50bb275283 ("serial: take termios_rwsem for ->rs485_config() & pass termios as param"), v6.0
//
// The function stays as it is, whoever else calls it.

@old@
identifier callback, port, rs485;
@@
  int callback(struct uart_port *port, struct serial_rs485 *rs485) { ... }

@assigned@
identifier old.callback;
fresh identifier wrapper = "compat_" ## callback;
expression E;
@@
(
  E.rs485_config =
- callback
+ wrapper
|
  E->rs485_config =
- callback
+ wrapper
)

@initialised@
identifier old.callback, var;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct uart_port var = { .rs485_config =
- callback
+ wrapper
  , };

@depends on assigned || initialised@
identifier old.callback, port, rs485;
fresh identifier wrapper = "compat_" ## callback;
@@
  int callback(struct uart_port *port, struct serial_rs485 *rs485) { ... }
+
+static int __maybe_unused wrapper(struct uart_port *port, struct ktermios *termios, struct serial_rs485 *rs485)
+{
+	return callback(port, rs485);
+}
