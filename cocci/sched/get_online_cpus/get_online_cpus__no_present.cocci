// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_get_online_cpus
// compat: touches get_online_cpus put_online_cpus
// upstream: 8c854303ce0e ("cpu/hotplug: Remove deprecated CPU-hotplug functions."), v5.15

@own_function@
type T;
identifier f = {get_online_cpus, put_online_cpus};
@@
  T f(...) { ... }

@own_macro@
identifier f = {get_online_cpus, put_online_cpus};
@@
  #define f(...) ...

@own_name@
identifier f = {get_online_cpus, put_online_cpus};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- get_online_cpus()
+ cpus_read_lock()
|
- put_online_cpus()
+ cpus_read_unlock()
)
