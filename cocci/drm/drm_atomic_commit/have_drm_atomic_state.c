/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "struct drm_atomic_state, under this name",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_atomic.h>

struct drm_device *foo(struct drm_atomic_state *state);

struct drm_device *foo(struct drm_atomic_state *state)
{
	drm_atomic_state_put(state);
	return state->dev;
}
