// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_ctl_table_const
// compat: touches ctl_table
// upstream: 78eb4ea25cd5 ("sysctl: treewide: constify the ctl_table argument of proc_handlers"), v6.11

@done@
typedef loff_t;
identifier f, t, w, b, n, p;
position at;
@@
int f@at(const struct ctl_table *t, int w, void *b, size_t *n, loff_t *p) { ... }

@@
identifier f, t, w, b, n, p;
position at != done.at;
@@
int f@at(
+ const
  struct ctl_table *t,
  int w, void *b, size_t *n, loff_t *p) { ... }
