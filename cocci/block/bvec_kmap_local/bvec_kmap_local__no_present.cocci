// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_bvec_kmap_local
// compat: touches bvec_kmap_local
// upstream: e6e7471706dc ("bvec: add a bvec_kmap_local helper"), v5.15

@@
expression B;
@@
(
- bvec_kmap_local(&B)
+ (kmap_local_page(B.bv_page) + B.bv_offset)
|
- bvec_kmap_local(B)
+ (kmap_local_page(B->bv_page) + B->bv_offset)
)
