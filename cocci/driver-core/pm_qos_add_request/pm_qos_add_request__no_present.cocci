// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pm_qos_add_request
// compat: touches pm_qos_add_request pm_qos_update_request pm_qos_remove_request pm_qos_request_active
// upstream: unknown (include/linux/pm_qos.h), v5.7
//
// The only class of requests that is left. A request of another class is left to the compiler to complain of,
// and so is pm_qos_request(): what it reads no module is told any more.

@own_function@
type T;
identifier f = {pm_qos_add_request, pm_qos_update_request, pm_qos_remove_request, pm_qos_request_active};
@@
  T f(...) { ... }

@own_macro@
identifier f = {pm_qos_add_request, pm_qos_update_request, pm_qos_remove_request, pm_qos_request_active};
@@
  #define f(...) ...

@own_name@
identifier f = {pm_qos_add_request, pm_qos_update_request, pm_qos_remove_request, pm_qos_request_active};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression R, V;
symbol PM_QOS_CPU_DMA_LATENCY;
@@
(
- pm_qos_add_request(R, PM_QOS_CPU_DMA_LATENCY, V)
+ cpu_latency_qos_add_request(R, V)
|
- pm_qos_update_request(R, V)
+ cpu_latency_qos_update_request(R, V)
|
- pm_qos_remove_request(R)
+ cpu_latency_qos_remove_request(R)
|
- pm_qos_request_active(R)
+ cpu_latency_qos_request_active(R)
)
