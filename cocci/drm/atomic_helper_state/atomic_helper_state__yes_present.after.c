#include <linux/module.h>
#include <drm/drm_atomic.h>
#include <drm/drm_crtc.h>
#include <drm/drm_modeset_helper_vtables.h>
#include <drm/drm_plane.h>

struct panel_ops {
	void (*atomic_update)(struct drm_plane *layer, struct drm_plane_state *before);
};

static int panel_fits(struct drm_plane *layer, struct drm_plane_state *next)
{
	return next->fb || layer->state->fb ? 0 : -EINVAL;
}

static void panel_show(struct drm_plane *layer, struct drm_plane_state *before)
{
	if (before->fb != layer->state->fb)
		pr_debug("panel: another frame\n");
}

static void panel_own(struct drm_plane *layer, struct drm_plane_state *before)
{
	panel_show(layer, before);
}

static int panel_may(struct drm_crtc *pipe, struct drm_crtc_state *next)
{
	return next->active || pipe->enabled ? 0 : -EINVAL;
}

static void panel_on(struct drm_crtc *pipe, struct drm_crtc_state *before)
{
	pipe->enabled = !before->active;
}

const struct panel_ops panel_own_ops = {
	.atomic_update = panel_own,
};

static int __maybe_unused compat_panel_layer_atomic_check(struct drm_plane *plane,
							  typeof(plane->state->state) state)
{
	return panel_fits(plane, drm_atomic_get_new_plane_state(state, plane));
}

static void __maybe_unused compat_panel_layer_atomic_update(struct drm_plane *plane,
							    typeof(plane->state->state) state)
{
	panel_show(plane, drm_atomic_get_old_plane_state(state, plane));
}

const struct drm_plane_helper_funcs panel_layer = {
	.atomic_check = compat_panel_layer_atomic_check,
	.atomic_update = compat_panel_layer_atomic_update,
};

static int __maybe_unused compat_panel_pipe_atomic_check(struct drm_crtc *crtc,
							 typeof(crtc->state->state) state)
{
	return panel_may(crtc, drm_atomic_get_new_crtc_state(state, crtc));
}

static void __maybe_unused compat_panel_pipe_atomic_flush(struct drm_crtc *crtc,
							  typeof(crtc->state->state) state)
{
	panel_on(crtc, drm_atomic_get_old_crtc_state(state, crtc));
}

static void __maybe_unused compat_panel_pipe_atomic_enable(struct drm_crtc *crtc,
							   typeof(crtc->state->state) state)
{
	panel_on(crtc, drm_atomic_get_old_crtc_state(state, crtc));
}

const struct drm_crtc_helper_funcs panel_pipe = {
	.atomic_check = compat_panel_pipe_atomic_check,
	.atomic_flush = compat_panel_pipe_atomic_flush,
	.atomic_enable = compat_panel_pipe_atomic_enable,
};
