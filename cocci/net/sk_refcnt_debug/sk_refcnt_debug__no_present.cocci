// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_sk_refcnt_debug
// compat: touches sk_refcnt_debug_inc sk_refcnt_debug_dec sk_refcnt_debug_release
// upstream: unknown (include/net/sock.h), v6.12
//
// They counted and told for kernels that were built to find leaks.

@own_function@
type T;
identifier f = {sk_refcnt_debug_inc, sk_refcnt_debug_dec, sk_refcnt_debug_release};
@@
  T f(...) { ... }

@own_macro@
identifier f = {sk_refcnt_debug_inc, sk_refcnt_debug_dec, sk_refcnt_debug_release};
@@
  #define f(...) ...

@own_name@
identifier f = {sk_refcnt_debug_inc, sk_refcnt_debug_dec, sk_refcnt_debug_release};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
identifier f = {sk_refcnt_debug_inc, sk_refcnt_debug_dec, sk_refcnt_debug_release};
expression E;
@@
- f(E)
+ (void)(E)
