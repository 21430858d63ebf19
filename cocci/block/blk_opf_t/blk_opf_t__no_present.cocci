// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_blk_opf_t
// compat: touches blk_opf_t
// upstream: 342a72a33407 ("block: Introduce the type blk_opf_t"), v6.0

// A driver may define the type by itself.

@own_type@
type T;
@@
typedef T blk_opf_t;

@depends on !own_type@
typedef blk_opf_t;
@@
- blk_opf_t
+ unsigned int
