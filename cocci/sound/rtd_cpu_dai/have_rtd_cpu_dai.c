/* {
	"version": "v5.6",
	"commit": "unknown",
	"comment": "snd_soc_pcm_runtime.cpu_dai and codec_dai, the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

struct snd_soc_dai *foo(struct snd_soc_pcm_runtime *rtd);

struct snd_soc_dai *foo(struct snd_soc_pcm_runtime *rtd)
{
	return rtd->cpu_dai;
}
