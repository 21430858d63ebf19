#include <linux/module.h>
#include <linux/device.h>
#include <linux/mutex.h>
#include <drm/drm_device.h>
#include <drm/drm_plane.h>

struct glass {
	struct mutex struct_mutex;
	int users;
};

void glass_enter(struct glass *glass);
void glass_open(struct drm_device *dev, struct glass *glass);
int glass_move(struct drm_plane *plane, struct glass *glass);

void glass_enter(struct glass *glass)
{
	mutex_lock(&glass->struct_mutex);
	glass->users++;
	mutex_unlock(&glass->struct_mutex);
}

#ifndef COMPAT_DRM_STRUCT_MUTEX
#define COMPAT_DRM_STRUCT_MUTEX
#include <linux/mutex.h>
struct mutex __weak compat_drm_struct_mutex = __MUTEX_INITIALIZER(compat_drm_struct_mutex);
#endif

void glass_open(struct drm_device *dev, struct glass *glass)
{
	mutex_lock(&compat_drm_struct_mutex);
	glass->users++;
	mutex_unlock(&compat_drm_struct_mutex);
}

#ifndef COMPAT_DRM_STRUCT_MUTEX
#define COMPAT_DRM_STRUCT_MUTEX
#include <linux/mutex.h>
struct mutex __weak compat_drm_struct_mutex = __MUTEX_INITIALIZER(compat_drm_struct_mutex);
#endif

int glass_move(struct drm_plane *plane, struct glass *glass)
{
	if (!mutex_trylock(&compat_drm_struct_mutex))
		return -EBUSY;
	glass->users = 0;
	mutex_unlock(&compat_drm_struct_mutex);
	return 0;
}
