// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_slab_mem_spread
// compat: touches SLAB_MEM_SPREAD
// upstream: unknown (include/linux/slab.h), v6.9
//
// It spread the pages of a cache over the nodes of a cpuset, in an allocator that is gone.

@own@
@@
  #define SLAB_MEM_SPREAD ...

@depends on !own@
symbol SLAB_MEM_SPREAD;
expression E;
@@
(
- E | SLAB_MEM_SPREAD
+ E
|
- SLAB_MEM_SPREAD | E
+ E
|
- SLAB_MEM_SPREAD
+ 0
)
