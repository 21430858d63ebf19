// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_mmiowb
// compat: touches mmiowb
// upstream: unknown (include/asm-generic/io.h), v5.2
//
// Where an architecture needs it, releasing the lock does it. What it was elsewhere, a barrier for the compiler, it still is.

@own_function@
type T;
identifier f = {mmiowb};
@@
  T f(...) { ... }

@own_macro@
identifier f = {mmiowb};
@@
  #define f(...) ...

@own_name@
identifier f = {mmiowb};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- mmiowb()
+ barrier()
)
