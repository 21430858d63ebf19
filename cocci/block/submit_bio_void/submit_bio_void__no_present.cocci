// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_submit_bio_void
// compat: touches block_device_operations
// upstream: 3e08773c3841 ("block: switch polling to be bio based"), v5.16

@ops@
identifier o, f;
@@
struct block_device_operations o = {
	.submit_bio = f,
};

// One that is a function without a result to others as well stays as it is.

@used@
identifier ops.f;
expression E;
identifier fn;
@@
(
  E = f
|
  fn(..., f, ...)
)

@depends on !used@
identifier ops.f, b;
typedef blk_qc_t;
@@
- void
+ blk_qc_t
  f(struct bio *b)
{
<...
- return;
+ return BLK_QC_T_NONE;
...>
}

@depends on !used@
identifier ops.f, b;
typedef blk_qc_t;
@@
blk_qc_t f(struct bio *b)
{
... when != return BLK_QC_T_NONE;
    when any
+ return BLK_QC_T_NONE;
}

@depends on !used@
identifier ops.f, b;
typedef blk_qc_t;
@@
- void
+ blk_qc_t
  f(struct bio *b);
