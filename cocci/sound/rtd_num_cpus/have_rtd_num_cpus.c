/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "num_cpus of a PCM runtime, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <sound/soc.h>

unsigned int foo(struct snd_soc_pcm_runtime *rtd);

unsigned int foo(struct snd_soc_pcm_runtime *rtd)
{
	return rtd->num_cpus;
}
