// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_assign_str_dst
// compat: touches __assign_str __assign_rel_str
// upstream: 2c92ca849fcc ("tracing/treewide: Remove second parameter of __assign_str()"), v6.10
//
// Where no __string() of the same event says where a string comes from, it is left as it is.

@string@
identifier f, dst;
expression src;
@@
  f(...)
  {
  <+...
  __string(dst, src);
  ...+>
  }

@@
identifier string.f, string.dst;
expression string.src;
@@
  f(...)
  {
  <...
- __assign_str(dst)
+ __assign_str(dst, src)
  ;
  ...>
  }

@rel@
identifier f, dst;
expression src;
@@
  f(...)
  {
  <+...
  __rel_string(dst, src);
  ...+>
  }

@@
identifier rel.f, rel.dst;
expression rel.src;
@@
  f(...)
  {
  <...
- __assign_rel_str(dst)
+ __assign_rel_str(dst, src)
  ;
  ...>
  }

@sized@
identifier f, dst;
expression src, len;
@@
  f(...)
  {
  <+...
  __string_len(dst, src, len);
  ...+>
  }

@@
identifier sized.f, sized.dst;
expression sized.src, sized.len;
@@
  f(...)
  {
  <...
- __assign_str(dst)
+ __assign_str_len(dst, src, len)
  ;
  ...>
  }

// Drivers have macros for what many of their events hold.

@entry@
identifier entry, dst;
expression src;
@@
  #define entry __string(dst, src)

@@
identifier assign, entry.dst;
expression entry.src;
@@
- #define assign __assign_str(dst)
+ #define assign __assign_str(dst, src)
