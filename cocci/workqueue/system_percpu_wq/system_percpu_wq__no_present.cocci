// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_system_percpu_wq
// compat: touches system_percpu_wq system_dfl_wq
// upstream: 128ea9f6ccfb ("workqueue: Add system_percpu_wq and system_dfl_wq"), v6.17

@own_function@
type T;
identifier f = {system_percpu_wq, system_dfl_wq};
@@
  T f(...) { ... }

@own_macro@
identifier f = {system_percpu_wq, system_dfl_wq};
@@
  #define f(...) ...

@own_name@
identifier f = {system_percpu_wq, system_dfl_wq};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- system_percpu_wq
+ system_wq
|
- system_dfl_wq
+ system_unbound_wq
)
