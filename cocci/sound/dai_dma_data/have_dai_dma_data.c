/* {
	"version": "v6.4",
	"commit": "unknown",
	"comment": "snd_soc_dai_dma_data_set_playback()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

void *foo(struct snd_soc_dai *dai, void *data);

void *foo(struct snd_soc_dai *dai, void *data)
{
	snd_soc_dai_dma_data_set_playback(dai, data);
	return snd_soc_dai_dma_data_get_playback(dai);
}
