// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_drm_display_headers
// compat: touches drm/display/drm_dp_helper.h drm/display/drm_dp_mst_helper.h drm/display/drm_dp_dual_mode_helper.h drm/display/drm_hdcp.h drm/display/drm_scdc_helper.h drm/display/drm_dsc.h
// upstream: da68386d9edb ("drm: Rename dp/ to display/"), v5.19

@@
@@
(
- #include <drm/display/drm_dp_helper.h>
+ #include <drm/drm_dp_helper.h>
|
- #include <drm/display/drm_dp_mst_helper.h>
+ #include <drm/drm_dp_mst_helper.h>
|
- #include <drm/display/drm_dp_dual_mode_helper.h>
+ #include <drm/drm_dp_dual_mode_helper.h>
|
- #include <drm/display/drm_hdcp.h>
+ #include <drm/drm_hdcp.h>
|
- #include <drm/display/drm_scdc_helper.h>
+ #include <drm/drm_scdc_helper.h>
|
- #include <drm/display/drm_dsc.h>
+ #include <drm/drm_dsc.h>
)
