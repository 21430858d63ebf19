// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_inode_state_read
// compat: touches i_state
// upstream: unknown (include/linux/fs.h), v7.3
//
// A read alone: what sets or clears a flag needs the lock of the inode, and fails.

@own@
identifier f = {inode_state_read_once, inode_state_read};
type T;
@@
  T f(...) { ... }

@depends on !own@
expression inode, E;
identifier flag = {I_NEW, I_SYNC, I_LRU_ISOLATING, I_DIRTY_SYNC, I_DIRTY_DATASYNC, I_DIRTY_PAGES, I_WILL_FREE, I_FREEING, I_CLEAR, I_REFERENCED, I_LINKABLE, I_DIRTY_TIME, I_WB_SWITCH, I_OVL_INUSE, I_CREATING, I_DONTCACHE, I_SYNC_QUEUED, I_PINNING_NETFS_WB, I_DIRTY_INODE, I_DIRTY, I_DIRTY_ALL};
@@
(
  inode->i_state |= E
|
  inode->i_state &= E
|
- inode->i_state & flag
+ inode_state_read_once(inode) & flag
|
- inode->i_state & (flag | E)
+ inode_state_read_once(inode) & (flag | E)
)
