// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_mode_valid_const
// compat: touches drm_connector_helper_funcs
// upstream: unknown (include/drm/drm_modeset_helper_vtables.h), v6.15

@connector@
identifier o, callback;
@@
struct drm_connector_helper_funcs o = {
  .mode_valid = callback,
};

@@
identifier connector.callback, c, mode;
type T;
@@
  T callback(struct drm_connector *c,
- const struct drm_display_mode *mode
+ struct drm_display_mode *mode
  ) { ... }
