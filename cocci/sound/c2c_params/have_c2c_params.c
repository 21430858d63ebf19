/* {
	"version": "v6.5",
	"commit": "unknown",
	"comment": "snd_soc_dai_link.c2c_params and num_c2c_params, the new names of params and num_params",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

void foo(struct snd_soc_dai_link *link, const struct snd_soc_pcm_stream *stream);

void foo(struct snd_soc_dai_link *link, const struct snd_soc_pcm_stream *stream)
{
	link->c2c_params = stream;
	link->num_c2c_params = 1;
}
