/* {
	"version": "v6.5",
	"commit": "unknown",
	"comment": "snd_soc_dai_driver.probe and remove, the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

int foo(struct snd_soc_dai *dai);
extern struct snd_soc_dai_driver foo_dai;

int foo(struct snd_soc_dai *dai)
{
	return 0;
}

struct snd_soc_dai_driver foo_dai = {
	.probe = foo,
};
