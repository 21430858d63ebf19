// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_get_cpu_var_bare
// compat: touches __get_cpu_var
// upstream: unknown (include/linux/percpu.h), v5.10

@own_function@
type T;
identifier f = {__get_cpu_var};
@@
  T f(...) { ... }

@own_macro@
identifier f = {__get_cpu_var};
@@
  #define f(...) ...

@own_name@
identifier f = {__get_cpu_var};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression V;
@@
- __get_cpu_var(V)
+ (*this_cpu_ptr(&V))
