// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_vfl_type_video && !have_vfl_type_grabber
// compat: touches VFL_TYPE_GRABBER
// upstream: unknown (include/media/v4l2-dev.h), v5.7

@own_name@
@@
  #define VFL_TYPE_GRABBER ...

@depends on !own_name@
@@
- VFL_TYPE_GRABBER
+ VFL_TYPE_VIDEO
