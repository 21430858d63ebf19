#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_gem.h>
#include <drm/drm_fb_cma_helper.h>
#include <drm/drm_gem_cma_helper.h>

struct mural {
	struct drm_gem_cma_object *wall;
	dma_addr_t paddr;
};

static dma_addr_t mural_at(struct mural *mural,
			   struct drm_gem_cma_object *wall)
{
	mural->wall = wall;
	mural->paddr = wall->paddr;
	return mural->paddr;
}

#ifdef MURAL_HAS_ITS_HELPERS
static int mural_paint(struct mural *mural, struct drm_device *drm, size_t size)
{
	struct drm_gem_cma_object *wall = drm_gem_cma_create(drm, size);

	if (IS_ERR(wall))
		return PTR_ERR(wall);
	return mural_at(mural, wall) ? 0 : -ENOMEM;
}

static dma_addr_t mural_seen(struct drm_framebuffer *fb, struct drm_plane_state *state)
{
	struct drm_gem_cma_object *wall = drm_fb_cma_get_gem_obj(fb, 0);

	return wall ? drm_fb_cma_get_gem_addr(fb, state, 0) : 0;
}
#endif

static void *mural_asked = mural_at;
