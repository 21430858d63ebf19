// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_initdata_const
// compat: touches __initdata
// upstream: unknown (include/linux/init.h), v6.1

@@
attribute name __initdata, __initconst;
type T;
identifier X;
@@
  static const T X[]
- __initdata
+ __initconst
  = ...;

@@
attribute name __initdata, __initconst;
type T;
identifier X;
expression N;
@@
  static const T X[N]
- __initdata
+ __initconst
  = ...;
