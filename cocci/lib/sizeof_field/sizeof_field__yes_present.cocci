// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_sizeof_field && !have_field_sizeof
// compat: touches FIELD_SIZEOF
// upstream: c593642c8be0 ("treewide: Use sizeof_field() macro"), v5.5

@own@
@@
  #define FIELD_SIZEOF(...) ...

@depends on !own@
type T;
identifier member;
@@
- FIELD_SIZEOF(T, member)
+ sizeof_field(T, member)
