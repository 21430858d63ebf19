// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_bio_endio_status
// compat: touches bio_endio_status
// compat: allow twice what a call or a step names is evaluated once, in the alternatives above
// upstream: a7d8eaee7faf ("block: add a bio_endio_status helper"), v7.2
//
// A driver may have a function of its own by that name, which need not take a blk_status_t.

@own_macro@
@@
#define bio_endio_status(...) ...

@own_function@
type T;
@@
T bio_endio_status(...) { ... }

@own_prototype@
type T;
@@
T bio_endio_status(...);

@depends on !own_macro && !own_function && !own_prototype@
expression B, S, E;
identifier fn;
@@
(
- bio_endio_status(\(<+... fn(...) ...+>\&B\), S);
+ {
+ struct bio *compat_bio = B;
+
+ compat_bio->bi_status = S;
+ bio_endio(compat_bio);
+ }
|
- bio_endio_status(\(<+... \(E++\|E--\|++E\|--E\) ...+>\&B\), S);
+ {
+ struct bio *compat_bio = B;
+
+ compat_bio->bi_status = S;
+ bio_endio(compat_bio);
+ }
|
- bio_endio_status(B, S);
+ B->bi_status = S;
+ bio_endio(B);
)
