/* {
	"version": "v6.6",
	"commit": "unknown",
	"comment": "snd_soc_component_driver.copy takes an iterator",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <sound/soc.h>

int foo(struct snd_soc_component *component, struct snd_pcm_substream *substream, int channel, unsigned long pos,
	struct iov_iter *iter, unsigned long bytes);
extern struct snd_soc_component_driver foo_driver;

struct snd_soc_component_driver foo_driver = {
	.copy = foo,
};
