// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_unregister_qdisc_void
// compat: touches unregister_qdisc
// upstream: unknown (include/net/sch_generic.h), v5.17
//
// What it returned was 0 wherever a driver could call it.

@own_function@
type T;
@@
  T unregister_qdisc(...) { ... }

@own_macro@
@@
  #define unregister_qdisc(...) ...

@own_name@
@@
  #define unregister_qdisc ...

@depends on !own_function && !own_macro && !own_name@
expression ops;
@@
(
  unregister_qdisc(ops);
|
  (unregister_qdisc(ops), 0)
|
- unregister_qdisc(ops)
+ (unregister_qdisc(ops), 0)
)
