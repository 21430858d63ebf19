// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_props_fb_blank
// compat: touches fb_blank
// upstream: unknown (include/linux/backlight.h), v6.12
//
// The state tells it, too, and begins unblanked. Another value that is set is left to the compiler to complain of.

@@
struct backlight_device *B;
symbol FB_BLANK_UNBLANK;
@@
- B->props.fb_blank = FB_BLANK_UNBLANK;

@@
struct backlight_properties P;
symbol FB_BLANK_UNBLANK;
@@
- P.fb_blank = FB_BLANK_UNBLANK;

@@
struct backlight_device *B;
symbol FB_BLANK_UNBLANK;
@@
(
- B->props.fb_blank != FB_BLANK_UNBLANK
+ (B->props.state & BL_CORE_FBBLANK)
|
- B->props.fb_blank == FB_BLANK_UNBLANK
+ !(B->props.state & BL_CORE_FBBLANK)
)

@@
struct backlight_properties P;
symbol FB_BLANK_UNBLANK;
@@
(
- P.fb_blank != FB_BLANK_UNBLANK
+ (P.state & BL_CORE_FBBLANK)
|
- P.fb_blank == FB_BLANK_UNBLANK
+ !(P.state & BL_CORE_FBBLANK)
)
