// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_output_poll_changed
// compat: touches output_poll_changed
// upstream: 446d0f4849b1 ("drm: Remove struct drm_mode_config_funcs.output_poll_changed"), v6.12
//
// Where there was none. What another did is left for a person to see.

@@
identifier o;
@@
struct drm_mode_config_funcs o = {
- .output_poll_changed = NULL,
};
