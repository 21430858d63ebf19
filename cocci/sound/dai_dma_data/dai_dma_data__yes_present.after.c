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

	snd_soc_dai_dma_data_set_playback(dai, &reed->streams[0]);
	snd_soc_dai_dma_data_set_capture(dai, &reed->streams[1]);
	reed->playback_dma_data = 1;
	return 0;
}

void *reed_data(struct snd_soc_dai *dai)
{
	return snd_soc_dai_dma_data_get_playback(dai) ? snd_soc_dai_dma_data_get_playback(dai) : snd_soc_dai_dma_data_get_capture(dai);
}
