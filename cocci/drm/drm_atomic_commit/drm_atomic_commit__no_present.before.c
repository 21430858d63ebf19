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

static void panel_note(struct drm_connector *p, struct drm_atomic_commit *c);

static int panel_check(struct drm_connector *p, struct drm_atomic_commit *c)
{
	struct drm_connector_state *wanted = drm_atomic_get_new_connector_state(c, p);

	panel_note(p, c);
	return wanted ? 0 : -EINVAL;
}

static const struct drm_connector_helper_funcs panel_helpers = {
	.atomic_check = panel_check,
};

static void panel_note(struct drm_connector *p, struct drm_atomic_commit *c)
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
