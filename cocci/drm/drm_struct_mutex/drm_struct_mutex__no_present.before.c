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

void glass_open(struct drm_device *dev, struct glass *glass)
{
	mutex_lock(&dev->struct_mutex);
	glass->users++;
	mutex_unlock(&dev->struct_mutex);
}

int glass_move(struct drm_plane *plane, struct glass *glass)
{
	if (!mutex_trylock(&plane->dev->struct_mutex))
		return -EBUSY;
	glass->users = 0;
	mutex_unlock(&plane->dev->struct_mutex);
	return 0;
}
