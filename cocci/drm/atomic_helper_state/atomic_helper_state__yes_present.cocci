// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_atomic_helper_state
// compat: touches drm_plane_helper_funcs drm_crtc_helper_funcs
// upstream: unknown (include/drm/drm_modeset_helper_vtables.h), v6.1
//
// The function stays as it is, and gets the state of its own that the whole holds.

@plane_atomic_check@
identifier callback, first, second;
@@
  int callback(struct drm_plane *first, struct drm_plane_state *second) { ... }

@@
identifier plane_atomic_check.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_atomic_check";
@@
+static int __maybe_unused wrapper(struct drm_plane *plane, typeof(plane->state->state) state)
+{
+	return callback(plane, drm_atomic_get_new_plane_state(state, plane));
+}
+
  struct drm_plane_helper_funcs object = {
  .atomic_check =
- callback
+ wrapper
  , };

@plane_atomic_update@
identifier callback, first, second;
@@
  void callback(struct drm_plane *first, struct drm_plane_state *second) { ... }

@@
identifier plane_atomic_update.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_atomic_update";
@@
+static void __maybe_unused wrapper(struct drm_plane *plane, typeof(plane->state->state) state)
+{
+	callback(plane, drm_atomic_get_old_plane_state(state, plane));
+}
+
  struct drm_plane_helper_funcs object = {
  .atomic_update =
- callback
+ wrapper
  , };

@plane_atomic_disable@
identifier callback, first, second;
@@
  void callback(struct drm_plane *first, struct drm_plane_state *second) { ... }

@@
identifier plane_atomic_disable.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_atomic_disable";
@@
+static void __maybe_unused wrapper(struct drm_plane *plane, typeof(plane->state->state) state)
+{
+	callback(plane, drm_atomic_get_old_plane_state(state, plane));
+}
+
  struct drm_plane_helper_funcs object = {
  .atomic_disable =
- callback
+ wrapper
  , };

@crtc_atomic_check@
identifier callback, first, second;
@@
  int callback(struct drm_crtc *first, struct drm_crtc_state *second) { ... }

@@
identifier crtc_atomic_check.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_atomic_check";
@@
+static int __maybe_unused wrapper(struct drm_crtc *crtc, typeof(crtc->state->state) state)
+{
+	return callback(crtc, drm_atomic_get_new_crtc_state(state, crtc));
+}
+
  struct drm_crtc_helper_funcs object = {
  .atomic_check =
- callback
+ wrapper
  , };

@crtc_atomic_begin@
identifier callback, first, second;
@@
  void callback(struct drm_crtc *first, struct drm_crtc_state *second) { ... }

@@
identifier crtc_atomic_begin.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_atomic_begin";
@@
+static void __maybe_unused wrapper(struct drm_crtc *crtc, typeof(crtc->state->state) state)
+{
+	callback(crtc, drm_atomic_get_old_crtc_state(state, crtc));
+}
+
  struct drm_crtc_helper_funcs object = {
  .atomic_begin =
- callback
+ wrapper
  , };

@crtc_atomic_flush@
identifier callback, first, second;
@@
  void callback(struct drm_crtc *first, struct drm_crtc_state *second) { ... }

@@
identifier crtc_atomic_flush.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_atomic_flush";
@@
+static void __maybe_unused wrapper(struct drm_crtc *crtc, typeof(crtc->state->state) state)
+{
+	callback(crtc, drm_atomic_get_old_crtc_state(state, crtc));
+}
+
  struct drm_crtc_helper_funcs object = {
  .atomic_flush =
- callback
+ wrapper
  , };

@crtc_atomic_enable@
identifier callback, first, second;
@@
  void callback(struct drm_crtc *first, struct drm_crtc_state *second) { ... }

@@
identifier crtc_atomic_enable.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_atomic_enable";
@@
+static void __maybe_unused wrapper(struct drm_crtc *crtc, typeof(crtc->state->state) state)
+{
+	callback(crtc, drm_atomic_get_old_crtc_state(state, crtc));
+}
+
  struct drm_crtc_helper_funcs object = {
  .atomic_enable =
- callback
+ wrapper
  , };

@crtc_atomic_disable@
identifier callback, first, second;
@@
  void callback(struct drm_crtc *first, struct drm_crtc_state *second) { ... }

@@
identifier crtc_atomic_disable.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_atomic_disable";
@@
+static void __maybe_unused wrapper(struct drm_crtc *crtc, typeof(crtc->state->state) state)
+{
+	callback(crtc, drm_atomic_get_old_crtc_state(state, crtc));
+}
+
  struct drm_crtc_helper_funcs object = {
  .atomic_disable =
- callback
+ wrapper
  , };
