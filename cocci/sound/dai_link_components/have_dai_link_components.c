/* {
	"version": "v5.1",
	"commit": "unknown",
	"comment": "cpus and platforms of snd_soc_dai_link",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

extern struct snd_soc_dai_link_component foo_part;
extern struct snd_soc_dai_link foo_link;

struct snd_soc_dai_link foo_link = {
	.cpus = &foo_part,
	.num_cpus = 1,
	.platforms = &foo_part,
	.num_platforms = 1,
};
