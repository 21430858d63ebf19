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

const struct drm_plane_helper_funcs panel_layer = {
	.atomic_check = panel_fits,
	.atomic_update = panel_show,
};

const struct drm_crtc_helper_funcs panel_pipe = {
	.atomic_check = panel_may,
	.atomic_flush = panel_on,
	.atomic_enable = panel_on,
};
