// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_drm_display_headers && !have_drm_drm_dp_helper_h
// compat: touches drm/drm_dp_helper.h drm/drm_dp_mst_helper.h drm/drm_dp_dual_mode_helper.h drm/drm_hdcp.h drm/drm_scdc_helper.h drm/drm_dsc.h
// upstream: da68386d9edb ("drm: Rename dp/ to display/"), v5.19

@@
@@
(
- #include <drm/drm_dp_helper.h>
+ #include <drm/display/drm_dp_helper.h>
|
- #include <drm/drm_dp_mst_helper.h>
+ #include <drm/display/drm_dp_mst_helper.h>
|
- #include <drm/drm_dp_dual_mode_helper.h>
+ #include <drm/display/drm_dp_dual_mode_helper.h>
|
- #include <drm/drm_hdcp.h>
+ #include <drm/display/drm_hdcp.h>
|
- #include <drm/drm_scdc_helper.h>
+ #include <drm/display/drm_scdc_helper.h>
|
- #include <drm/drm_dsc.h>
+ #include <drm/display/drm_dsc.h>
)
