// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_fb_helper_prepare_bpp
// compat: touches drm_fb_helper_initial_config
// upstream: 6c80a93be62d ("drm/fb-helper: Initialize fb-helper's preferred BPP in prepare function"), v6.3
//
// Where the two are called in one function, with a constant.

@@
expression D, H, F;
constant B;
@@
  drm_fb_helper_prepare(D, H,
- F
+ B, F
  );
  ... when any
  drm_fb_helper_initial_config(H
- , B
  )
