/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "asoc_rtd_to_cpu() and its kin, which are gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

struct snd_soc_dai *foo(struct snd_soc_pcm_runtime *rtd, struct snd_pcm_substream *substream);

struct snd_soc_dai *foo(struct snd_soc_pcm_runtime *rtd, struct snd_pcm_substream *substream)
{
	return asoc_substream_to_rtd(substream) == rtd ? asoc_rtd_to_cpu(rtd, 0) : asoc_rtd_to_codec(rtd, 0);
}
