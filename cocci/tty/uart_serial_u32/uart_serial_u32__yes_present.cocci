// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_uart_serial_u32
// compat: touches serial_in serial_out
// upstream: unknown (include/linux/serial_core.h), v7.3
//
// The functions stay as they are, whoever else calls them.

@reader@
identifier callback, first, second;
@@
  unsigned int callback(struct uart_port *first, int second) { ... }

@reads@
identifier reader.callback, fn;
expression E;
typedef u32;
fresh identifier wrapper = "compat_" ## fn ## "_serial_in";
@@
+static u32 __maybe_unused wrapper(struct uart_port *port, unsigned int offset)
+{
+	return callback(port, offset);
+}
+
  fn(...) {
  <+...
(
- E.serial_in = callback
+ E.serial_in = wrapper
|
- E->serial_in = callback
+ E->serial_in = wrapper
)
  ...+>
  }

@writer@
identifier callback, first, second, third;
@@
  void callback(struct uart_port *first, int second, int third) { ... }

@writes@
identifier writer.callback, fn;
expression E;
typedef u32;
fresh identifier wrapper = "compat_" ## fn ## "_serial_out";
@@
+static void __maybe_unused wrapper(struct uart_port *port, unsigned int offset, u32 value)
+{
+	callback(port, offset, value);
+}
+
  fn(...) {
  <+...
(
- E.serial_out = callback
+ E.serial_out = wrapper
|
- E->serial_out = callback
+ E->serial_out = wrapper
)
  ...+>
  }
