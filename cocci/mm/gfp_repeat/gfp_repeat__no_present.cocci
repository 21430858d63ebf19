// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_gfp_repeat
// compat: touches __GFP_REPEAT
// upstream: unknown (include/linux/gfp.h), v4.13

@own@
identifier f = {__GFP_REPEAT};
@@
  #define f ...

@depends on !own@
symbol __GFP_REPEAT;
@@
- __GFP_REPEAT
+ __GFP_RETRY_MAYFAIL
