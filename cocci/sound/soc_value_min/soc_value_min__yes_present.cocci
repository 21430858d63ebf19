// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_soc_value_min && !have_soc_value_no_min
// compat: touches SOC_SINGLE_VALUE SOC_DOUBLE_VALUE SOC_DOUBLE_R_VALUE
// upstream: unknown (include/sound/soc.h), v7.3
//
// The least value was 0. Also in the driver's own macros.

@own@
identifier f = {SOC_SINGLE_VALUE, SOC_DOUBLE_VALUE, SOC_DOUBLE_R_VALUE};
@@
  #define f(...) ...

@depends on !own@
expression reg, shift, max, invert, off;
@@
- SOC_SINGLE_VALUE(reg, shift, max, invert, off)
+ SOC_SINGLE_VALUE(reg, shift, 0, max, invert, off)

@depends on !own@
expression reg, left, right, max, invert, off;
@@
- SOC_DOUBLE_VALUE(reg, left, right, max, invert, off)
+ SOC_DOUBLE_VALUE(reg, left, right, 0, max, invert, off)

@depends on !own@
expression left, right, shift, max, invert;
@@
- SOC_DOUBLE_R_VALUE(left, right, shift, max, invert)
+ SOC_DOUBLE_R_VALUE(left, right, shift, 0, max, invert)
