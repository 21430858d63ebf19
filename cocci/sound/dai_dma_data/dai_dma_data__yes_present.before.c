#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

struct reed {
	int playback_dma_data;
	int streams[2];
};

int reed_probe(struct snd_soc_dai *dai);
void *reed_data(struct snd_soc_dai *dai);

int reed_probe(struct snd_soc_dai *dai)
{
	struct reed *reed = snd_soc_dai_get_drvdata(dai);

	dai->playback_dma_data = &reed->streams[0];
	dai->capture_dma_data = &reed->streams[1];
	reed->playback_dma_data = 1;
	return 0;
}

void *reed_data(struct snd_soc_dai *dai)
{
	return dai->playback_dma_data ? dai->playback_dma_data : dai->capture_dma_data;
}
