/* {
	"version": "v5.3",
	"commit": "unknown",
	"comment": "codec_name, cpu_dai_name and platform_name of snd_soc_dai_link, the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

extern struct snd_soc_dai_link foo_link;

struct snd_soc_dai_link foo_link = {
	.codec_name = "foo",
	.cpu_dai_name = "foo",
	.platform_name = "foo",
};
