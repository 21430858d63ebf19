// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_nf_reset
// compat: touches nf_reset
// upstream: 895b5c9f206e ("netfilter: drop bridge nf reset from nf_reset"), v5.4

@own_function@
type T;
identifier f = {nf_reset};
@@
  T f(...) { ... }

@own_macro@
identifier f = {nf_reset};
@@
  #define f(...) ...

@own_name@
identifier f = {nf_reset};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- nf_reset
+ nf_reset_ct
)
