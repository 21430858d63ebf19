/* {
	"version": "v5.8",
	"commit": "unknown",
	"comment": "snd_soc_dai_stream_active(), whether a DAI plays or captures",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

unsigned int foo(struct snd_soc_dai *dai);

unsigned int foo(struct snd_soc_dai *dai)
{
	return snd_soc_dai_stream_active(dai, SNDRV_PCM_STREAM_PLAYBACK);
}
