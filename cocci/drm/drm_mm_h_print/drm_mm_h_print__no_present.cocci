// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_drm_mm_h_print
// compat: touches DRM_DEBUG DRM_DEBUG_DRIVER DRM_DEBUG_KMS DRM_DEBUG_ATOMIC DRM_DEV_DEBUG DRM_DEV_DEBUG_DRIVER
// compat: touches DRM_DEV_ERROR DRM_DEV_INFO DRM_ERROR DRM_INFO DRM_NOTE DRM_WARN drm_dbg drm_dbg_driver drm_dbg_kms
// compat: touches drm_dbg_core drm_dbg_atomic drm_err drm_err_once drm_info drm_info_once drm_notice drm_warn
// compat: touches drm_warn_once drm_WARN_ON drm_WARN_ON_ONCE DRM_DEBUG_PRIME DRM_DEBUG_VBL DRM_DEBUG_LEASE DRM_DEBUG_DP drm_printf drm_printer
// upstream: unknown (include/drm/drm_mm.h), v6.19
//
// It came along with these headers. A header included twice does no harm.

@@
@@
  #include <drm/drm_mm.h>
+ #include <drm/drm_print.h>

@@
@@
  #include <drm/drm_vma_manager.h>
+ #include <drm/drm_print.h>

@@
@@
  #include <drm/drm_gem.h>
+ #include <drm/drm_print.h>

@@
@@
  #include <drm/drm_gem_shmem_helper.h>
+ #include <drm/drm_print.h>

@@
@@
  #include <drm/drm_gem_dma_helper.h>
+ #include <drm/drm_print.h>

@@
@@
  #include <drm/drm_drv.h>
+ #include <drm/drm_print.h>

@@
@@
  #include <drm/drm_device.h>
+ #include <drm/drm_print.h>

@@
@@
  #include <drm/drm_atomic_helper.h>
+ #include <drm/drm_print.h>

@@
@@
  #include <drm/drm_atomic.h>
+ #include <drm/drm_print.h>

@@
@@
  #include <drm/drm_crtc.h>
+ #include <drm/drm_print.h>

@@
@@
  #include <drm/drm_fb_helper.h>
+ #include <drm/drm_print.h>

@@
@@
  #include <drm/drm_file.h>
+ #include <drm/drm_print.h>

@@
@@
  #include <drm/drm_prime.h>
+ #include <drm/drm_print.h>
