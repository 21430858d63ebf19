// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_usb_buffer_alloc
// compat: touches usb_buffer_alloc usb_buffer_free
// upstream: unknown (include/linux/usb.h), v2.6.35

@own_function@
type T;
identifier f = {usb_buffer_alloc, usb_buffer_free};
@@
  T f(...) { ... }

@own_macro@
identifier f = {usb_buffer_alloc, usb_buffer_free};
@@
  #define f(...) ...

@own_name@
identifier f = {usb_buffer_alloc, usb_buffer_free};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- usb_buffer_alloc
+ usb_alloc_coherent
  (...)
|
- usb_buffer_free
+ usb_free_coherent
  (...)
)
