// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_sysfb_primary_display && !have_screen_info
// compat: touches screen_info
// upstream: unknown (include/linux/sysfb.h), v7.3
//
// A file with a variable of that name is left alone.

@own@
type T;
@@
  T screen_info;

@own_value@
type T;
expression E;
@@
  T screen_info = E;

@own_parameter@
identifier f;
type R, T;
@@
  R f(..., T screen_info, ...) { ... }

@reads depends on !own && !own_value && !own_parameter@
identifier M;
@@
- screen_info.M
+ sysfb_primary_display.screen.M

@whole depends on !own && !own_value && !own_parameter@
@@
- &screen_info
+ &sysfb_primary_display.screen

@has@
@@
  #include <linux/sysfb.h>

@depends on !has && (reads || whole)@
@@
  #include <linux/screen_info.h>
+#include <linux/sysfb.h>
