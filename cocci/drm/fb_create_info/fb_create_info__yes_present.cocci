// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_fb_create_info
// compat: touches drm_mode_config_funcs drm_helper_mode_fill_fb_struct
// compat: touches drm_gem_fb_create( drm_gem_fb_create_with_dirty( drm_gem_fb_create_with_funcs(
// upstream: unknown (include/drm/drm_mode_config.h), v6.17
//
// The format is looked up as these functions did it before.

@own_function@
type T;
identifier f = {drm_helper_mode_fill_fb_struct, drm_gem_fb_create, drm_gem_fb_create_with_dirty, drm_gem_fb_create_with_funcs};
@@
  T f(...) { ... }

@own_macro@
identifier f = {drm_helper_mode_fill_fb_struct, drm_gem_fb_create, drm_gem_fb_create_with_dirty, drm_gem_fb_create_with_funcs};
@@
  #define f(...) ...

@changed depends on !own_function && !own_macro@
identifier device, command;
expression made, holder, funcs;
@@
(
  drm_helper_mode_fill_fb_struct(device, made,
+ drm_get_format_info(device, command->pixel_format, command->modifier[0]),
  command)
|
  \(drm_gem_fb_create\|drm_gem_fb_create_with_dirty\)(device, holder,
+ drm_get_format_info(device, command->pixel_format, command->modifier[0]),
  command)
|
  drm_gem_fb_create_with_funcs(device, holder,
+ drm_get_format_info(device, command->pixel_format, command->modifier[0]),
  command, funcs)
)

@depends on changed@
@@
  #include <drm/drm_gem_framebuffer_helper.h>
+ #include <drm/drm_fourcc.h>

@depends on changed@
@@
  #include <drm/drm_modeset_helper.h>
+ #include <drm/drm_fourcc.h>

@old@
identifier callback, device, holder, command;
@@
  struct drm_framebuffer *callback(struct drm_device *device, struct drm_file *holder, const struct drm_mode_fb_cmd2 *command) { ... }

@@
identifier old.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_fb_create";
@@
+static inline struct drm_framebuffer *wrapper(struct drm_device *dev, struct drm_file *file_priv, const struct drm_format_info *info, const struct drm_mode_fb_cmd2 *mode_cmd)
+{
+	return callback(dev, file_priv, mode_cmd);
+}
+
  struct drm_mode_config_funcs ops = {
  .fb_create =
- callback
+ wrapper
  , };
