// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_drm_gem_object_put_unlocked
// compat: touches drm_gem_object_put_unlocked drm_gem_object_unreference_unlocked drm_gem_object_reference
// upstream: unknown (include/drm/drm_gem.h), v5.9
//
// drm_gem_object_unreference(), which wants the device's mutex held, is left to the compiler to complain of.

@own_function@
type T;
identifier f = {drm_gem_object_put_unlocked, drm_gem_object_unreference_unlocked, drm_gem_object_reference};
@@
  T f(...) { ... }

@own_macro@
identifier f = {drm_gem_object_put_unlocked, drm_gem_object_unreference_unlocked, drm_gem_object_reference};
@@
  #define f(...) ...

@own_name@
identifier f = {drm_gem_object_put_unlocked, drm_gem_object_unreference_unlocked, drm_gem_object_reference};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- drm_gem_object_put_unlocked
+ drm_gem_object_put
|
- drm_gem_object_unreference_unlocked
+ drm_gem_object_put
|
- drm_gem_object_reference
+ drm_gem_object_get
)
