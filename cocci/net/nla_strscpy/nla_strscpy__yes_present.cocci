// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_nla_strscpy && !have_nla_strlcpy
// compat: touches nla_strlcpy
// upstream: 872f69034194 ("treewide: rename nla_strlcpy to nla_strscpy."), v5.11
//
// Both fill what is left with zeroes. nla_strlcpy() returned the length of the source: only whether it was too
// long can be told now.

@own_function@
type T;
@@
  T nla_strlcpy(...) { ... }

@own_macro@
@@
  #define nla_strlcpy(...) ...

@own_name@
@@
  #define nla_strlcpy ...

@depends on !own_function && !own_macro && !own_name@
expression to, nla, size;
@@
- nla_strlcpy(to, nla, size);
+ nla_strscpy(to, nla, size);

@depends on !own_function && !own_macro && !own_name@
expression to, nla;
constant C;
@@
(
- nla_strlcpy(to, nla, C) >= C
+ nla_strscpy(to, nla, C) < 0
|
- nla_strlcpy(to, nla, sizeof(to)) >= sizeof(to)
+ nla_strscpy(to, nla, sizeof(to)) < 0
)
