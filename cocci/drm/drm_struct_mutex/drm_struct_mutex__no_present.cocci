// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_drm_struct_mutex
// compat: touches struct_mutex
// upstream: unknown (include/drm/drm_device.h), v6.16
//
// Nobody but old drivers took it, so one that the module's files share serves. It is weak: each file that uses it
// defines it, and the module has the first of them. Two devices wait for each other where they did not.

@used@
struct drm_device *d;
struct drm_plane *plane;
struct drm_crtc *crtc;
struct drm_connector *connector;
struct drm_encoder *encoder;
struct drm_framebuffer *fb;
struct drm_gem_object *object;
identifier fn;
@@
  fn(...) {
  <+...
(
- d->struct_mutex
+ compat_drm_struct_mutex
|
- plane->dev->struct_mutex
+ compat_drm_struct_mutex
|
- crtc->dev->struct_mutex
+ compat_drm_struct_mutex
|
- connector->dev->struct_mutex
+ compat_drm_struct_mutex
|
- encoder->dev->struct_mutex
+ compat_drm_struct_mutex
|
- fb->dev->struct_mutex
+ compat_drm_struct_mutex
|
- object->dev->struct_mutex
+ compat_drm_struct_mutex
)
  ...+>
  }

@depends on used@
identifier used.fn;
@@
+#ifndef COMPAT_DRM_STRUCT_MUTEX
+#define COMPAT_DRM_STRUCT_MUTEX
+#include <linux/mutex.h>
+struct mutex __weak compat_drm_struct_mutex = __MUTEX_INITIALIZER(compat_drm_struct_mutex);
+#endif
+
  fn(...) { ... }
