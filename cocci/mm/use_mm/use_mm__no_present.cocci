// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_use_mm
// compat: touches use_mm unuse_mm
// upstream: f5678e7f2ac3 ("kernel: better document the use_mm/unuse_mm API contract"), v5.8

@own_function@
type T;
identifier f = {use_mm, unuse_mm};
@@
  T f(...) { ... }

@own_macro@
identifier f = {use_mm, unuse_mm};
@@
  #define f(...) ...

@own_name@
identifier f = {use_mm, unuse_mm};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- use_mm
+ kthread_use_mm
|
- unuse_mm
+ kthread_unuse_mm
)
