// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_gfp_wait
// compat: touches __GFP_WAIT
// upstream: unknown (include/linux/gfp.h), v4.4
//
// Who asked whether an allocation may wait asks whether it may reclaim memory by itself.

@own@
identifier f = {__GFP_WAIT};
@@
  #define f ...

@depends on !own@
symbol __GFP_WAIT;
expression E;
@@
(
- E & __GFP_WAIT
+ E & __GFP_DIRECT_RECLAIM
|
- __GFP_WAIT & E
+ __GFP_DIRECT_RECLAIM & E
)

@depends on !own@
symbol __GFP_WAIT;
@@
- __GFP_WAIT
+ __GFP_RECLAIM
