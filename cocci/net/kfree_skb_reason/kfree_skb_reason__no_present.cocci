// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_kfree_skb_reason
// compat: touches kfree_skb_reason
// upstream: c504e5c2f964 ("net: skb: introduce kfree_skb_reason()"), v5.17
//
// The reason is for tracing. It is left out where it is a name; what computes one has an enum that is missing, too.

@own_function@
type T;
@@
  T kfree_skb_reason(...) { ... }

@own_macro@
@@
  #define kfree_skb_reason(...) ...

@own_name@
@@
  #define kfree_skb_reason ...

@depends on !own_function && !own_macro && !own_name@
expression skb;
identifier reason;
@@
- kfree_skb_reason(skb, reason)
+ kfree_skb(skb)
