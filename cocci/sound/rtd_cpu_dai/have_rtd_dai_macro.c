/* {
	"version": "v6.7",
	"commit": "unknown",
	"comment": "snd_soc_rtd_to_cpu()",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

struct snd_soc_dai *foo(struct snd_soc_pcm_runtime *rtd);

struct snd_soc_dai *foo(struct snd_soc_pcm_runtime *rtd)
{
	return snd_soc_rtd_to_cpu(rtd, 0);
}
