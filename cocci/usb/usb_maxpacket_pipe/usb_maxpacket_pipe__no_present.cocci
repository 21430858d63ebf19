// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_usb_maxpacket_is_out && !have_usb_maxpacket_pipe
// compat: touches usb_maxpacket
// upstream: unknown (include/linux/usb.h), v5.19
//
// The pipe is written twice: a call in it is left to the compiler to complain of.

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

@depends on !own_function && !own_macro && !own_name@
expression D;
identifier P, urb, owner, member;
@@
(
  usb_maxpacket(D, P
+ , usb_pipeout(P)
  )
|
  usb_maxpacket(D, urb->pipe
+ , usb_pipeout(urb->pipe)
  )
|
  usb_maxpacket(D, owner->member->pipe
+ , usb_pipeout(owner->member->pipe)
  )
)
