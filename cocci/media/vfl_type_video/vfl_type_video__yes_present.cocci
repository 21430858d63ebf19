// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_vfl_type_video && !have_vfl_type_grabber
// compat: touches VFL_TYPE_GRABBER
// upstream: unknown (include/media/v4l2-dev.h), v5.7
//
// A driver that knows both names is left alone.

@own_name@
identifier f = {VFL_TYPE_GRABBER, VFL_TYPE_VIDEO};
@@
  #define f ...

@known@
symbol VFL_TYPE_VIDEO;
@@
  VFL_TYPE_VIDEO

@depends on !own_name && !known@
symbol VFL_TYPE_GRABBER;
@@
- VFL_TYPE_GRABBER
+ VFL_TYPE_VIDEO
