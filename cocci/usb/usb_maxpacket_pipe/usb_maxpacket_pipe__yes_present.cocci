// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_usb_maxpacket_is_out && have_usb_maxpacket_pipe
// compat: touches usb_maxpacket
// upstream: unknown (include/linux/usb.h), v5.19
//
// An argument that does something is left to the compiler to complain of.

@own_function@
type T;
@@
  T usb_maxpacket(...) { ... }

@own_macro@
@@
  #define usb_maxpacket(...) ...

@own_name@
@@
  #define usb_maxpacket ...

@effect@
expression D, P, E, A, B;
assignment operator assign;
position p;
@@
  usb_maxpacket@p(D, P, <+... \(A = B\|A assign B\|E++\|E--\|++E\|--E\) ...+>)

@depends on !own_function && !own_macro && !own_name@
expression D, P, E;
position p != effect.p;
@@
  usb_maxpacket@p(D, P
- , E
  )
