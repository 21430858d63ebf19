// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_drm_edid_h
// compat: touches drm/drm_edid.h
// upstream: unknown (include/drm/drm_edid.h), v6.12

@@
@@
  #include <drm/drm_edid.h>
+ #include <drm/drm_mode.h>
+ #include <linux/hdmi.h>
