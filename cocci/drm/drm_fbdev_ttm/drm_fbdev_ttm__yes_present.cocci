// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_drm_fbdev_ttm && !have_drm_fbdev_generic
// compat: touches drm_fbdev_generic_setup drm/drm_fbdev_generic.h
// upstream: unknown (include/drm/drm_fbdev_ttm.h), v6.11
//
// The same code under another name, for drivers of all kinds of memory: what is drawn goes by way of a shadow buffer.

@own_function@
identifier f = {drm_fbdev_generic_setup};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {drm_fbdev_generic_setup};
@@
  #define f(...) ...

@depends on !own_function && !own_macro@
@@
- #include <drm/drm_fbdev_generic.h>
+ #include <drm/drm_fbdev_ttm.h>

@depends on !own_function && !own_macro@
expression drm, bpp;
@@
- drm_fbdev_generic_setup(drm, bpp)
+ drm_fbdev_ttm_setup(drm, bpp)
