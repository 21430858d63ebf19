#include <linux/module.h>
#include <linux/dma-buf.h>
#include <linux/iosys-map.h>
#include <linux/vmalloc.h>

static int pool_vmap(struct dma_buf *dmabuf, struct iosys_map *map)
{
	iosys_map_set_vaddr(map, dmabuf->priv);
	return 0;
}

static void pool_vunmap(struct dma_buf *dmabuf, struct iosys_map *map)
{
	iosys_map_clear(map);
}

static void pool_release(struct dma_buf *dmabuf)
{
	vfree(dmabuf->priv);
}

static const struct dma_buf_ops pool_ops = {
	.release = pool_release,
	.vmap = pool_vmap,
	.vunmap = pool_vunmap,
};

#ifdef POOL_PEEK
int pool_peek(struct dma_buf *dmabuf, u8 *first)
{
	struct iosys_map map;
	int ret;

	if (dmabuf->ops == &pool_ops)
		return -EINVAL;
	ret = dma_buf_vmap(dmabuf, &map);
	if (ret)
		return ret;
	if (!iosys_map_is_null(&map))
		*first = *(u8 *)map.vaddr;
	dma_buf_vunmap(dmabuf, &map);
	return 0;
}

int pool_peek_unlocked(struct dma_buf *dmabuf, struct iosys_map *map)
{
	int ret = dma_buf_vmap_unlocked(dmabuf, map);

	if (!ret)
		dma_buf_vunmap_unlocked(dmabuf, map);
	return ret;
}
#endif
