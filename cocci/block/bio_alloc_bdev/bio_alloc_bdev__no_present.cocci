// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_bio_alloc_bdev
// compat: touches bio_alloc bio_alloc_bioset
// upstream: 07888c665b40 ("block: pass a block_device and opf to bio_alloc"), v5.18
//
// What is not known to have a device has none, as where the caller sets it later.

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
- bio_alloc(NULL, n, 0, gfp)
+ bio_alloc(gfp, n)
|
- bio_alloc_bioset(NULL, n, 0, gfp, set)
+ bio_alloc_bioset(gfp, n, set)
)

@depends on !own_function && !own_macro && !own_name@
type T;
typedef gfp_t;
identifier caller;
expression bdev, n, opf, gfp;
fresh identifier helper = "compat_" ## caller ## "_bio_alloc";
@@
+static inline struct bio *helper(struct block_device *to, unsigned short vecs, unsigned int how, gfp_t flags)
+{
+	struct bio *bio = bio_alloc(flags, vecs);
+
+	if (bio && to)
+		bio_set_dev(bio, to);
+	if (bio)
+		bio->bi_opf = how;
+	return bio;
+}
+
  T caller(...)
  {
  <+...
- bio_alloc(bdev, n, opf, gfp)
+ helper(bdev, n, opf, gfp)
  ...+>
  }

@depends on !own_function && !own_macro && !own_name@
type T;
typedef gfp_t;
identifier caller;
expression bdev, n, opf, gfp, set;
fresh identifier helper = "compat_" ## caller ## "_bio_alloc_bioset";
@@
+static inline struct bio *helper(struct block_device *to, unsigned short vecs, unsigned int how, gfp_t flags, struct bio_set *from)
+{
+	struct bio *bio = bio_alloc_bioset(flags, vecs, from);
+
+	if (bio && to)
+		bio_set_dev(bio, to);
+	if (bio)
+		bio->bi_opf = how;
+	return bio;
+}
+
  T caller(...)
  {
  <+...
- bio_alloc_bioset(bdev, n, opf, gfp, set)
+ helper(bdev, n, opf, gfp, set)
  ...+>
  }
