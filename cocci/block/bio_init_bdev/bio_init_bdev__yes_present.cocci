// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_bio_init_bdev
// compat: touches bio_init
// upstream: 49add4966d79 ("block: pass a block_device and opf to bio_init"), v5.18
//
// The caller sets the device and the operation later.

@own_function@
type T;
@@
  T bio_init(...) { ... }

@own_macro@
@@
  #define bio_init(...) ...

@own_name@
@@
  #define bio_init ...

@depends on !own_function && !own_macro && !own_name@
expression it, vecs, n;
@@
- bio_init(it, vecs, n)
+ bio_init(it, NULL, vecs, n, 0)
