// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_probe_kernel_read
// compat: touches probe_kernel_read probe_kernel_address
// upstream: fe557319aa06 ("maccess: rename probe_kernel_{read,write} to copy_{from,to}_kernel_nofault"), v5.8

@own_function@
type T;
identifier f = {probe_kernel_read, probe_kernel_address};
@@
  T f(...) { ... }

@own_macro@
identifier f = {probe_kernel_read, probe_kernel_address};
@@
  #define f(...) ...

@own_name@
identifier f = {probe_kernel_read, probe_kernel_address};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- probe_kernel_read
+ copy_from_kernel_nofault
|
- probe_kernel_address
+ get_kernel_nofault
)
