// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_fb_h_backlight
// compat: touches backlight_device backlight_ops backlight_properties backlight_update_status bl_get_data
// compat: touches BL_CORE_FBBLANK BL_CORE_SUSPENDED backlight_force_update backlight_is_blank
// upstream: unknown (include/linux/fb.h), v6.12
//
// Only files that hold one of these words are looked at. A header included twice does no harm.

@@
@@
  #include <linux/fb.h>
+ #include <linux/backlight.h>
