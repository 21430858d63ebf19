// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_init_completion_macro
// compat: touches INIT_COMPLETION
// upstream: unknown (include/linux/completion.h), v3.13

@own_function@
type T;
identifier f = {INIT_COMPLETION};
@@
  T f(...) { ... }

@own_macro@
identifier f = {INIT_COMPLETION};
@@
  #define f(...) ...

@own_name@
identifier f = {INIT_COMPLETION};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression C;
@@
(
- INIT_COMPLETION(*C)
+ reinit_completion(C)
|
- INIT_COMPLETION(C)
+ reinit_completion(&C)
)
