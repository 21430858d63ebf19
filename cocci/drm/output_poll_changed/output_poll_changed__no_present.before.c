static const struct drm_mode_config_funcs port_mode_funcs = {
	.fb_create		= port_fb_create,
	.output_poll_changed	= NULL,
	.atomic_check		= drm_atomic_helper_check,
};
