// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_d_make_persistent && !have_kill_litter_super
// compat: touches d_instantiate
// upstream: unknown (include/linux/dcache.h), v7.0
//
// What is pinned is marked, so that simple_unlink() and the end of the file system let it go. A file that lets anything go by
// dput() may do that with its pins, and keeps them.

@puts@
@@
  dput(...)

@depends on !puts@
expression D, I;
@@
- d_instantiate(D, I);
- dget(D);
+ d_make_persistent(D, I);
