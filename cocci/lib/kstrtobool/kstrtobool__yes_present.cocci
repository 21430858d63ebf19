// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_kstrtobool && !have_strtobool
// compat: touches strtobool
// upstream: unknown (include/linux/string.h), v6.4
//
// It was another name of it.

@own_function@
type T;
identifier f = {strtobool};
@@
  T f(...) { ... }

@own_macro@
identifier f = {strtobool};
@@
  #define f(...) ...

@own_name@
identifier f = {strtobool};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression S, R;
@@
- strtobool(S, R)
+ kstrtobool(S, R)
