// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_skb_make_writable
// compat: touches skb_make_writable
// upstream: unknown (include/linux/netfilter.h), v5.3
//
// The new one returns an error, where the old one said whether it went well.

@own_function@
type T;
identifier f = {skb_make_writable};
@@
  T f(...) { ... }

@own_macro@
identifier f = {skb_make_writable};
@@
  #define f(...) ...

@own_name@
identifier f = {skb_make_writable};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression S, N;
@@
(
- !skb_make_writable(S, N)
+ skb_ensure_writable(S, N)
|
- skb_make_writable(S, N)
+ !skb_ensure_writable(S, N)
)
