// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_netlink_kernel_create_input
// compat: touches netlink_kernel_create
// upstream: a31f2d17b331 ("netlink: add netlink_kernel_cfg parameter to netlink_kernel_create"), v3.6
// upstream: 9f00d9776bc5 ("netlink: hide struct module parameter in netlink_kernel_create"), v3.7

@own_function@
type T;
identifier f = {netlink_kernel_create};
@@
  T f(...) { ... }

@own_macro@
identifier f = {netlink_kernel_create};
@@
  #define f(...) ...

@own_name@
identifier f = {netlink_kernel_create};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression N, U, G, I, M, O, C;
@@
(
- netlink_kernel_create(N, U, G, I, NULL, O)
+ netlink_kernel_create(N, U, &((struct netlink_kernel_cfg){ .groups = G, .input = I }))
|
- netlink_kernel_create(N, U, G, I, M, O)
+ netlink_kernel_create(N, U, &((struct netlink_kernel_cfg){ .groups = G, .input = I, .cb_mutex = M }))
|
- netlink_kernel_create(N, U, THIS_MODULE, C)
+ netlink_kernel_create(N, U, C)
)
