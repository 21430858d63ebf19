/* {
	"version": "v7.2",
	"commit": "unknown",
	"comment": "struct drm_atomic_commit, which was drm_atomic_state",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_atomic.h>

struct drm_device *foo(struct drm_atomic_commit *commit);

struct drm_device *foo(struct drm_atomic_commit *commit)
{
	drm_atomic_commit_put(commit);
	return commit->dev;
}
