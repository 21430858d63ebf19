/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "helpers of planes and controllers get the whole state",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <drm/drm_atomic.h>
#include <drm/drm_crtc.h>
#include <drm/drm_modeset_helper_vtables.h>

void foo(struct drm_plane_helper_funcs *ops, void (*fn)(struct drm_plane *, typeof(((struct drm_plane *)NULL)->state->state)));

void foo(struct drm_plane_helper_funcs *ops, void (*fn)(struct drm_plane *, typeof(((struct drm_plane *)NULL)->state->state)))
{
	ops->atomic_update = fn;
}
