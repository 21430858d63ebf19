// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_update_time_flags
// compat: touches update_time
// compat: allow removed the time is the current one, which a function that looks at it takes itself
// upstream: unknown (include/linux/fs.h), v6.6
//
// The time was the current one for that inode wherever the kernel called it. What a driver calls with a time of its own is
// left alone.

@table@
identifier ops, f;
@@
  struct inode_operations ops = { .update_time = f, };

@given depends on table@
identifier table.f, node, now, flags;
@@
  int f(struct inode *node,
- struct timespec64 *now,
  int flags) { ... }

@depends on given@
identifier table.f, given.node, given.now, given.flags;
expression I, F;
@@
  f(struct inode *node, int flags) {
  <...
  generic_update_time(I,
- now,
  F)
  ...>
  }

@uses depends on given@
identifier table.f, given.now;
@@
  f(...) {
  <+...
  now
  ...+>
  }

@depends on uses@
identifier table.f, given.node, given.now, given.flags;
@@
  f(struct inode *node, int flags) {
+ struct timespec64 compat_now = current_time(node), *now = &compat_now;
+
  ...
  }

@depends on table@
identifier table.f, i, t, n;
@@
  int f(struct inode *i,
- struct timespec64 *t,
  int n);

@depends on table@
identifier table.f;
@@
  int f(struct inode *,
- struct timespec64 *,
  int);
