// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_hlist_pos
// compat: touches hlist_for_each_entry hlist_for_each_entry_rcu hlist_for_each_entry_safe
// upstream: b67bfe0d42ca ("hlist: drop the node parameter from iterators"), v3.9
//
// hlist_for_each_entry_safe() has two nodes, the second of which is still there. hlist_for_each_entry_rcu() has got
// a condition since, as its fourth, which is no name.

@own@
identifier f = {hlist_for_each_entry, hlist_for_each_entry_safe};
@@
  #define f(...) ...

@depends on !own@
iterator name hlist_for_each_entry, hlist_for_each_entry_safe;
identifier at, pos, next, link;
expression H;
statement S;
@@
(
  hlist_for_each_entry(at,
- pos,
  H, link) S
|
  hlist_for_each_entry_safe(at,
- pos,
  next, H, link) S
)
