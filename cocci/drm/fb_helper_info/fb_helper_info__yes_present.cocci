// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_fb_helper_info
// compat: touches drm_fb_helper
// upstream: 9877d8f6bc37 ("drm/fb_helper: Rename field fbdev to info in struct drm_fb_helper"), v6.2
//
// A helper is known by its type, or by standing in a structure under the name helper.

@@
struct drm_fb_helper *H;
struct drm_fb_helper S;
expression E;
@@
(
- H->fbdev
+ H->info
|
- S.fbdev
+ S.info
|
- E->helper.fbdev
+ E->helper.info
)
