// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_submit_bio_void
// compat: touches blk_qc_t
// upstream: 3e08773c3841 ("block: switch polling to be bio based"), v5.16
//
// A function whose result the driver looks at, or that returns another function's, stays as it is.

@ops@
identifier o, f;
@@
struct block_device_operations o = {
	.submit_bio = f,
};

@used@
identifier ops.f;
expression E;
identifier fn;
@@
(
  f(...)
|
  E = f
|
  fn(..., f, ...)
)

@returns@
identifier ops.f, b;
expression E != BLK_QC_T_NONE;
typedef blk_qc_t;
@@
blk_qc_t f(struct bio *b)
{
<+...
  return E;
...+>
}

@depends on !used && !returns@
identifier ops.f, b;
typedef blk_qc_t;
@@
- blk_qc_t
+ void
  f(struct bio *b)
{
<...
- return BLK_QC_T_NONE;
+ return;
...>
}

@depends on !used && !returns@
identifier ops.f, b;
typedef blk_qc_t;
@@
- blk_qc_t
+ void
  f(struct bio *b);
