// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_drm_dev_unref
// compat: touches drm_dev_unref drm_dev_ref drm_framebuffer_reference drm_framebuffer_unreference drm_connector_reference drm_connector_unreference drm_mode_connector_attach_encoder drm_mode_connector_update_edid_property drm_mode_connector_set_path_property
// upstream: unknown (include/drm/drm_drv.h), v5.0

@own_function@
type T;
identifier f = {drm_dev_unref, drm_dev_ref, drm_framebuffer_reference, drm_framebuffer_unreference, drm_connector_reference, drm_connector_unreference, drm_mode_connector_attach_encoder, drm_mode_connector_update_edid_property, drm_mode_connector_set_path_property};
@@
  T f(...) { ... }

@own_macro@
identifier f = {drm_dev_unref, drm_dev_ref, drm_framebuffer_reference, drm_framebuffer_unreference, drm_connector_reference, drm_connector_unreference, drm_mode_connector_attach_encoder, drm_mode_connector_update_edid_property, drm_mode_connector_set_path_property};
@@
  #define f(...) ...

@own_name@
identifier f = {drm_dev_unref, drm_dev_ref, drm_framebuffer_reference, drm_framebuffer_unreference, drm_connector_reference, drm_connector_unreference, drm_mode_connector_attach_encoder, drm_mode_connector_update_edid_property, drm_mode_connector_set_path_property};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- drm_dev_unref
+ drm_dev_put
|
- drm_dev_ref
+ drm_dev_get
|
- drm_framebuffer_reference
+ drm_framebuffer_get
|
- drm_framebuffer_unreference
+ drm_framebuffer_put
|
- drm_connector_reference
+ drm_connector_get
|
- drm_connector_unreference
+ drm_connector_put
|
- drm_mode_connector_attach_encoder
+ drm_connector_attach_encoder
|
- drm_mode_connector_update_edid_property
+ drm_connector_update_edid_property
|
- drm_mode_connector_set_path_property
+ drm_connector_set_path_property
)
