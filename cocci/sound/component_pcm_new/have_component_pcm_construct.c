/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "what makes the PCM of a component is pcm_construct in its driver",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <sound/soc.h>

struct snd_soc_component_driver foo = {
	.pcm_construct = NULL,
};
