#include <linux/module.h>
#include <linux/device.h>
#include <sound/pcm.h>

struct flute {
	struct snd_pcm *pcm;
	int snd_dma_continuous_data;
};

static int flute_carve(struct flute *flute, size_t size)
{
	snd_pcm_lib_preallocate_pages_for_all(flute->pcm, SNDRV_DMA_TYPE_CONTINUOUS,
					      snd_dma_continuous_data(GFP_KERNEL), size, size);
	return flute->snd_dma_continuous_data;
}

static int (*flute_asked)(struct flute *flute, size_t size) = flute_carve;
