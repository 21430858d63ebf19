#include <linux/module.h>
#include <linux/dma-buf-map.h>

struct atlas {
	struct dma_buf_map map;
	int dma_buf_map_clear;
};

static int atlas_open(struct atlas *atlas, void *page, const void *drawn, size_t size)
{
	struct dma_buf_map other = DMA_BUF_MAP_INIT_VADDR(page);

	dma_buf_map_set_vaddr(&atlas->map, page);
	if (!dma_buf_map_is_equal(&atlas->map, &other))
		return -EINVAL;
	dma_buf_map_memcpy_to(&atlas->map, drawn, size);
	dma_buf_map_incr(&atlas->map, size);
	dma_buf_map_clear(&other);
	return dma_buf_map_is_null(&other) ? atlas->dma_buf_map_clear : -EINVAL;
}

static int (*atlas_asked)(struct atlas *atlas, void *page, const void *drawn, size_t size) = atlas_open;
