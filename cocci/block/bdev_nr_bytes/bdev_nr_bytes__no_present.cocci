// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_bdev_nr_bytes
// compat: touches bdev_nr_bytes
// upstream: 6436bd90f76e ("block: add a bdev_nr_bytes helper"), v5.16

@@
expression B;
@@
- bdev_nr_bytes(B)
+ i_size_read(B->bd_inode)
