// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_bio_init_bdev
// compat: touches bio_init
// upstream: 49add4966d79 ("block: pass a block_device and opf to bio_init"), v5.18

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
- bio_init(it, NULL, vecs, n, 0)
+ bio_init(it, vecs, n)

@depends on !own_function && !own_macro && !own_name@
type T;
identifier caller;
expression it, bdev, vecs, n, opf;
fresh identifier helper = "compat_" ## caller ## "_bio_init";
@@
+static inline void helper(struct bio *of, struct block_device *to, struct bio_vec *table, unsigned short max, unsigned int how)
+{
+	bio_init(of, table, max);
+	if (to)
+		bio_set_dev(of, to);
+	of->bi_opf = how;
+}
+
  T caller(...)
  {
  <+...
- bio_init(it, bdev, vecs, n, opf)
+ helper(it, bdev, vecs, n, opf)
  ...+>
  }
