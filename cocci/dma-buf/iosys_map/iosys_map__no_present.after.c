#include <linux/module.h>
#include <linux/dma-buf.h>
#ifndef COMPAT_IOSYS_MAP
#include <linux/types.h>
struct iosys_map {
	void *vaddr;
	bool is_iomem;
};
static inline void iosys_map_set_vaddr(struct iosys_map *map, void *vaddr)
{
	map->vaddr = vaddr;
	map->is_iomem = false;
}
static inline void iosys_map_clear(struct iosys_map *map)
{
	map->vaddr = NULL;
	map->is_iomem = false;
}
static inline bool iosys_map_is_null(const struct iosys_map *map)
{
	return !map->vaddr;
}
static inline bool iosys_map_is_set(const struct iosys_map *map)
{
	return map->vaddr != NULL;
}
static inline int compat_dma_buf_vmap(struct dma_buf *buf,
				      struct iosys_map *map)
{
	iosys_map_set_vaddr(map, dma_buf_vmap(buf));
	return map->vaddr ? 0 : -ENOMEM;
}
static inline void compat_dma_buf_vunmap(struct dma_buf *buf,
					 struct iosys_map *map)
{
	dma_buf_vunmap(buf, map->vaddr);
	iosys_map_clear(map);
}
#define COMPAT_IOSYS_MAP
#endif
 
#include <linux/vmalloc.h>

static int pool_vmap(struct dma_buf *dmabuf, struct iosys_map *map)
{
	iosys_map_set_vaddr(map, dmabuf->priv);
	return 0;
}

static void *compat_pool_vmap(struct dma_buf *buf)
{
	struct iosys_map map;

	iosys_map_clear(&map);
	return pool_vmap(buf, &map) ? NULL : map.vaddr;
}

static void pool_vunmap(struct dma_buf *dmabuf, struct iosys_map *map)
{
	iosys_map_clear(map);
}

static void compat_pool_vunmap(struct dma_buf *buf, void *vaddr)
{
	struct iosys_map map;

	iosys_map_set_vaddr(&map, vaddr);
	pool_vunmap(buf, &map);
}

static void pool_release(struct dma_buf *dmabuf)
{
	vfree(dmabuf->priv);
}

static const struct dma_buf_ops pool_ops = {
	.release = pool_release,
	.vmap = compat_pool_vmap,
	.vunmap = compat_pool_vunmap,
};

#ifdef POOL_PEEK
int pool_peek(struct dma_buf *dmabuf, u8 *first)
{
	struct iosys_map map;
	int ret;

	if (dmabuf->ops == &pool_ops)
		return -EINVAL;
	ret = compat_dma_buf_vmap(dmabuf, &map);
	if (ret)
		return ret;
	if (!iosys_map_is_null(&map))
		*first = *(u8 *)map.vaddr;
	compat_dma_buf_vunmap(dmabuf, &map);
	return 0;
}

int pool_peek_unlocked(struct dma_buf *dmabuf, struct iosys_map *map)
{
	int ret = compat_dma_buf_vmap(dmabuf, map);

	if (!ret)
		compat_dma_buf_vunmap(dmabuf, map);
	return ret;
}
#endif
