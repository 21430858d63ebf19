/* {
	"version": "v6.3",
	"commit": "unknown",
	"comment": "snd_soc_dai.stream_active, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

unsigned int foo(struct snd_soc_dai *dai);

unsigned int foo(struct snd_soc_dai *dai)
{
	return dai->stream_active[SNDRV_PCM_STREAM_PLAYBACK];
}
