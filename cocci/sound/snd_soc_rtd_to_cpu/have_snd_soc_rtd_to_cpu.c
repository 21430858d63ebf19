/* {
	"version": "v6.7",
	"commit": "1d5a2b5dd0a8",
	"comment": "snd_soc_rtd_to_cpu() and its kin, the new names of asoc_rtd_to_cpu() and its kin",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

struct snd_soc_dai *foo(struct snd_soc_pcm_runtime *rtd, struct snd_pcm_substream *substream);

struct snd_soc_dai *foo(struct snd_soc_pcm_runtime *rtd, struct snd_pcm_substream *substream)
{
	return snd_soc_substream_to_rtd(substream) == rtd ? snd_soc_rtd_to_cpu(rtd, 0) : snd_soc_rtd_to_codec(rtd, 0);
}
