/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "what DMA is told stands in members of a struct snd_soc_dai",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

void foo(struct snd_soc_dai *dai, void *data);

void foo(struct snd_soc_dai *dai, void *data)
{
	dai->playback_dma_data = data;
	dai->capture_dma_data = data;
}
