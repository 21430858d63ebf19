// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_fb_h_backlight
// compat: touches linux/fb.h
// upstream: unknown (include/linux/fb.h), v6.12
//
// A driver's own header may only have had it this way, too, for the files that include that.

@known@
@@
  #include <linux/backlight.h>

@depends on !known@
@@
  #include <linux/fb.h>
+ #include <linux/backlight.h>
