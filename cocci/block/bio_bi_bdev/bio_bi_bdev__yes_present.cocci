// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_bio_bi_bdev
// compat: touches bi_disk
// upstream: 309dca309fc3 ("block: store a block_device pointer in struct bio"), v5.12
//
// Who assigns a disk to a bio by hand is left to bio_set_dev().

@@
expression B, E;
@@
(
  B->bi_disk = E
|
- B->bi_disk
+ B->bi_bdev->bd_disk
)
