#include <linux/module.h>
#include <linux/device.h>
#include <linux/dma-mapping.h>

struct canvas {
	struct device *dev;
	void *pixels;
	dma_addr_t at;
	int dma_alloc_writecombine;
};

static int canvas_make(struct canvas *canvas, size_t size)
{
	canvas->pixels = dma_alloc_writecombine(canvas->dev, size, &canvas->at, GFP_KERNEL);
	return canvas->pixels ? canvas->dma_alloc_writecombine : -ENOMEM;
}

static int canvas_show(struct canvas *canvas, struct vm_area_struct *vma, size_t size)
{
	return dma_mmap_writecombine(canvas->dev, vma, canvas->pixels, canvas->at, size);
}

static void canvas_drop(struct canvas *canvas, size_t size)
{
	dma_free_writecombine(canvas->dev, size, canvas->pixels, canvas->at);
}

static int (*canvas_asked)(struct canvas *canvas, size_t size) = canvas_make;
static int (*canvas_shown)(struct canvas *canvas, struct vm_area_struct *vma, size_t size) = canvas_show;
static void (*canvas_done)(struct canvas *canvas, size_t size) = canvas_drop;
