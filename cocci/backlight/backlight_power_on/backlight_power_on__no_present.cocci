// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_backlight_power_on
// compat: touches BACKLIGHT_POWER_ON BACKLIGHT_POWER_OFF BACKLIGHT_POWER_REDUCED
// upstream: unknown (include/linux/backlight.h), v6.12
//
// The numbers are the same.

@own@
identifier n = {BACKLIGHT_POWER_ON, BACKLIGHT_POWER_OFF, BACKLIGHT_POWER_REDUCED};
@@
  #define n ...

@depends on !own@
@@
- BACKLIGHT_POWER_ON
+ FB_BLANK_UNBLANK

@depends on !own@
@@
- BACKLIGHT_POWER_OFF
+ FB_BLANK_POWERDOWN

@depends on !own@
@@
- BACKLIGHT_POWER_REDUCED
+ FB_BLANK_NORMAL
