// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_fb_debug_enter
// compat: touches fb_debug_enter fb_debug_leave drm_fb_helper_debug_enter drm_fb_helper_debug_leave
// upstream: unknown (include/linux/fb.h), v6.19
//
// The kernel's debugger shows itself on no framebuffer any more: nothing called what DRM has for it.

@@
identifier ops;
@@
  struct fb_ops ops = {
- .fb_debug_enter = drm_fb_helper_debug_enter,
  };

@@
identifier ops;
@@
  struct fb_ops ops = {
- .fb_debug_leave = drm_fb_helper_debug_leave,
  };
