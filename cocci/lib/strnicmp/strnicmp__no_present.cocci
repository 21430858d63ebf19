// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_strnicmp
// compat: touches strnicmp
// upstream: unknown (include/linux/string.h), v4.0

@own_function@
type T;
identifier f = {strnicmp};
@@
  T f(...) { ... }

@own_macro@
identifier f = {strnicmp};
@@
  #define f(...) ...

@own_name@
identifier f = {strnicmp};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- strnicmp
+ strncasecmp
)
