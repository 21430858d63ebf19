// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_fbinfo_default
// compat: touches FBINFO_DEFAULT FBINFO_FLAG_DEFAULT
// upstream: 0444fa357c16 ("fbdev: Remove FBINFO_DEFAULT and FBINFO_FLAG_DEFAULT"), v6.6
//
// Both were 0.

@@
@@
(
- FBINFO_DEFAULT
+ 0
|
- FBINFO_FLAG_DEFAULT
+ 0
)
