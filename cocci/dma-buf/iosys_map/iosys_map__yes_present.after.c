#include <linux/module.h>
#include <linux/iosys-map.h>

struct atlas {
	struct iosys_map map;
	int dma_buf_map_clear;
};

static int atlas_open(struct atlas *atlas, void *page, const void *drawn, size_t size)
{
	struct iosys_map other = IOSYS_MAP_INIT_VADDR(page);

	iosys_map_set_vaddr(&atlas->map, page);
	if (!iosys_map_is_equal(&atlas->map, &other))
		return -EINVAL;
	iosys_map_memcpy_to(&atlas->map, 0, drawn, size);
	iosys_map_incr(&atlas->map, size);
	iosys_map_clear(&other);
	return iosys_map_is_null(&other) ? atlas->dma_buf_map_clear : -EINVAL;
}

static int (*atlas_asked)(struct atlas *atlas, void *page, const void *drawn, size_t size) = atlas_open;
