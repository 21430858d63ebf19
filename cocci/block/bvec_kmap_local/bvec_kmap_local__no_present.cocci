// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_bvec_kmap_local
// compat: touches bvec_kmap_local
// compat: allow twice what a call or a step names is left alone
// upstream: e6e7471706dc ("bvec: add a bvec_kmap_local helper"), v5.15
//
// What names it must have no effect, since it is named twice: else the call stays.

@@
expression B, E;
identifier fn;
@@
(
  bvec_kmap_local(<+... fn(...) ...+>)
|
  bvec_kmap_local(<+... \(E++\|E--\|++E\|--E\) ...+>)
|
- bvec_kmap_local(&B)
+ (kmap_local_page(B.bv_page) + B.bv_offset)
|
- bvec_kmap_local(B)
+ (kmap_local_page(B->bv_page) + B->bv_offset)
)
