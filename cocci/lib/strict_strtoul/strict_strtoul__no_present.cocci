// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_strict_strtoul
// compat: touches strict_strtoul strict_strtol strict_strtoull strict_strtoll
// upstream: unknown (include/linux/kernel.h), v3.18

@own_function@
type T;
identifier f = {strict_strtoul, strict_strtol, strict_strtoull, strict_strtoll};
@@
  T f(...) { ... }

@own_macro@
identifier f = {strict_strtoul, strict_strtol, strict_strtoull, strict_strtoll};
@@
  #define f(...) ...

@own_name@
identifier f = {strict_strtoul, strict_strtol, strict_strtoull, strict_strtoll};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- strict_strtoul
+ kstrtoul
  (...)
|
- strict_strtol
+ kstrtol
  (...)
|
- strict_strtoull
+ kstrtoull
  (...)
|
- strict_strtoll
+ kstrtoll
  (...)
)
