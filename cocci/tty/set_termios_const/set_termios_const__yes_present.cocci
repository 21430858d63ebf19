// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_set_termios_const
// compat: touches set_termios
// upstream: a8c11c152034 ("tty: Make ->set_termios() old ktermios const"), v6.1
// upstream: bec5b814d46c ("serial: Make ->set_termios() old ktermios const"), v6.1
// upstream: f6d47fe5921a ("usb: serial: Make ->set_termios() old ktermios const"), v6.1

@tty_operations@
identifier o, f;
@@
  struct tty_operations o = {
  .set_termios = f,
  };

@tty_operations_done@
identifier tty_operations.f, tty, old;
position p;
@@
  void f@p(struct tty_struct *tty, const struct ktermios *old) { ... }

@@
identifier tty_operations.f, tty, old;
position p != tty_operations_done.p;
@@
  void f@p(struct tty_struct *tty,
- struct ktermios
+ const struct ktermios
  *old) { ... }

@usb_serial_driver@
identifier o, f;
@@
  struct usb_serial_driver o = {
  .set_termios = f,
  };

@usb_serial_driver_done@
identifier usb_serial_driver.f, tty, port, old;
position p;
@@
  void f@p(struct tty_struct *tty, struct usb_serial_port *port, const struct ktermios *old) { ... }

@@
identifier usb_serial_driver.f, tty, port, old;
position p != usb_serial_driver_done.p;
@@
  void f@p(struct tty_struct *tty, struct usb_serial_port *port,
- struct ktermios
+ const struct ktermios
  *old) { ... }

@uart_ops@
identifier o, f;
@@
  struct uart_ops o = {
  .set_termios = f,
  };

@uart_ops_done@
identifier uart_ops.f, port, now, old;
position p;
@@
  void f@p(struct uart_port *port, struct ktermios *now, const struct ktermios *old) { ... }

@@
identifier uart_ops.f, port, now, old;
position p != uart_ops_done.p;
@@
  void f@p(struct uart_port *port, struct ktermios *now,
- struct ktermios
+ const struct ktermios
  *old) { ... }
