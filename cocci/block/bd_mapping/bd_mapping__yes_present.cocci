// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_bd_mapping && !have_bd_inode
// compat: touches bd_inode
// upstream: 224941e8379a ("use ->bd_mapping instead of ->bd_inode->i_mapping"), v6.10

@@
expression B;
@@
- B->bd_inode->i_mapping
+ B->bd_mapping

// Anything else that is asked of the inode: it is the host of that page cache.

@@
expression B;
@@
- B->bd_inode
+ B->bd_mapping->host
