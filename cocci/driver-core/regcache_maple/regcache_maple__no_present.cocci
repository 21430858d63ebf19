// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_regcache_maple
// compat: touches REGCACHE_MAPLE
// upstream: unknown (include/linux/regmap.h), v6.4
//
// What is kept is the same, in another tree.

@own@
@@
  #define REGCACHE_MAPLE ...

@depends on !own@
@@
- REGCACHE_MAPLE
+ REGCACHE_RBTREE
