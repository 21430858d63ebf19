#include <linux/module.h>
#include <linux/device.h>
#include <linux/err.h>
#include <drm/drm_atomic.h>
#include <drm/drm_atomic_helper.h>
#include <drm/drm_modeset_helper_vtables.h>

struct panel {
	struct drm_atomic_commit *last;
	int drm_atomic_commit;
};

static int panel_check(struct drm_plane *p, struct drm_atomic_commit *c)
{
	struct drm_plane_state *wanted = drm_atomic_get_new_plane_state(c, p);

	return wanted ? 0 : -EINVAL;
}

static void panel_update(struct drm_plane *p, struct drm_atomic_commit *c);

static const struct drm_plane_helper_funcs panel_plane_helpers = {
	.atomic_check = panel_check,
	.atomic_update = panel_update,
};

static void panel_update(struct drm_plane *p, struct drm_atomic_commit *c)
{
	dev_dbg(c->dev->dev, "%d\n", c->allow_modeset);
}

static int panel_again(struct panel *panel, struct drm_device *drm)
{
	struct drm_atomic_commit *state = drm_atomic_commit_alloc(drm);

	if (!state)
		return -ENOMEM;
	if (panel->last)
		drm_atomic_commit_put(panel->last);
	panel->last = state;
	panel->drm_atomic_commit++;
	/* What commits is called as ever. */
	return drm_atomic_commit(drm_atomic_commit_get(state));
}
