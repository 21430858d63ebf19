/* {
	"version": "v6.5",
	"commit": "unknown",
	"comment": "snd_soc_component_driver.copy_user, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <sound/soc.h>

int foo(struct snd_soc_component *component, struct snd_pcm_substream *substream, int channel, unsigned long pos,
	void __user *buf, unsigned long bytes);
extern struct snd_soc_component_driver foo_driver;

struct snd_soc_component_driver foo_driver = {
	.copy_user = foo,
};
