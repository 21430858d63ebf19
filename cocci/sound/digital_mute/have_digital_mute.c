/* {
	"version": "v5.8",
	"commit": "unknown",
	"comment": "snd_soc_dai_ops.digital_mute, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

int foo(struct snd_soc_dai *dai, int mute);
extern struct snd_soc_dai_ops foo_ops;

int foo(struct snd_soc_dai *dai, int mute)
{
	return 0;
}

struct snd_soc_dai_ops foo_ops = {
	.digital_mute = foo,
};
