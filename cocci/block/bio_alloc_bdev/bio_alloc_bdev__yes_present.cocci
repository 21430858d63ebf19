// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_bio_alloc_bdev
// compat: touches bio_alloc bio_alloc_bioset
// upstream: 07888c665b40 ("block: pass a block_device and opf to bio_alloc"), v5.18
//
// The caller sets the device and the operation later.

@own_function@
type T;
identifier f = {bio_alloc, bio_alloc_bioset};
@@
  T f(...) { ... }

@own_macro@
identifier f = {bio_alloc, bio_alloc_bioset};
@@
  #define f(...) ...

@own_name@
identifier f = {bio_alloc, bio_alloc_bioset};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression n, gfp, set;
@@
(
- bio_alloc(gfp, n)
+ bio_alloc(NULL, n, 0, gfp)
|
- bio_alloc_bioset(gfp, n, set)
+ bio_alloc_bioset(NULL, n, 0, gfp, set)
)
