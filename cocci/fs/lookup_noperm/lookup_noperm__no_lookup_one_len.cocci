// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_lookup_one_len && have_lookup_noperm
// compat: touches lookup_one_len
// upstream: unknown (include/linux/namei.h), v7.3

@own_function@
type T;
@@
  T lookup_one_len(...) { ... }

@own_macro@
@@
  #define lookup_one_len(...) ...

@own_name@
@@
  #define lookup_one_len ...

@depends on !own_function && !own_macro && !own_name@
expression name, base, length;
@@
- lookup_one_len(name, base, length)
+ lookup_noperm(&QSTR_LEN(name, length), base)
