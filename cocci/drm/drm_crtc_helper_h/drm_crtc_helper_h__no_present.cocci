// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_drm_crtc_helper_h
// compat: touches drm/drm_crtc_helper.h
// upstream: 21fe352fa0cf ("drm/crtc-helper: Remove most include statements from drm_crtc_helper.h"), v6.3

@@
@@
  #include <drm/drm_crtc_helper.h>
+ #include <drm/drm_modeset_helper.h>
+ #include <drm/drm_modeset_helper_vtables.h>
+ #include <linux/fb.h>
