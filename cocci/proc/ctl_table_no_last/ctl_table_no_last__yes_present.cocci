// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_ctl_table_no_last
// compat: touches register_sysctl register_net_sysctl
// upstream: d7a76ec87195 ("sysctl: Remove check for sentinel element in ctl_table arrays"), v6.11
//
// A table that ends with an entry without a name compiles still, and is refused when the module is loaded: the whole table
// is. That entry is not counted; a table that has none keeps its length.

@own_function@
type T;
identifier f = {register_sysctl, register_net_sysctl};
@@
  T f(...) { ... }

@own_macro@
identifier f = {register_sysctl, register_net_sysctl};
@@
  #define f(...) ...

@own_name@
identifier f = {register_sysctl, register_net_sysctl};
@@
  #define f ...


@depends on !own_function && !own_macro && !own_name@
identifier table;
expression P;
@@
- register_sysctl(P, table)
+ register_sysctl_sz(P, table, ARRAY_SIZE(table) - !table[ARRAY_SIZE(table) - 1].procname)

@depends on !own_function && !own_macro && !own_name@
identifier table;
expression N, P;
@@
- register_net_sysctl(N, P, table)
+ register_net_sysctl_sz(N, P, table, ARRAY_SIZE(table) - !table[ARRAY_SIZE(table) - 1].procname)
