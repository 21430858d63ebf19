/* {
	"version": "v5.12",
	"commit": "f14654ddf2e9",
	"comment": "symmetric_rate and symmetric_sample_bits, the new names of symmetric_rates and symmetric_samplebits",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

void foo(struct snd_soc_dai_driver *dai, struct snd_soc_dai_link *link);

void foo(struct snd_soc_dai_driver *dai, struct snd_soc_dai_link *link)
{
	dai->symmetric_rate = link->symmetric_rate;
	dai->symmetric_sample_bits = link->symmetric_sample_bits;
}
