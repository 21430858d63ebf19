// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_bdev_nr_bytes && !have_bd_inode
// compat: touches bd_inode
// upstream: 6436bd90f76e ("block: add a bdev_nr_bytes helper"), v5.16
//
// What sets the size, or takes its address, stays for a person to see.

@@
expression B, E;
@@
(
  B->bd_inode->i_size = E
|
  &B->bd_inode->i_size
|
- i_size_read(B->bd_inode)
+ bdev_nr_bytes(B)
|
- B->bd_inode->i_size
+ bdev_nr_bytes(B)
)
