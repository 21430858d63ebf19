// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_bio_bi_bdev
// compat: touches bi_bdev
// upstream: 309dca309fc3 ("block: store a block_device pointer in struct bio"), v5.12

@@
expression B;
@@
- B->bi_bdev->bd_disk
+ B->bi_disk
