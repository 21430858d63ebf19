/* {
	"version": "v6.5",
	"commit": "unknown",
	"comment": "snd_pcm_ops.copy_user, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/pcm.h>

int foo(struct snd_pcm_substream *substream, int channel, unsigned long pos, void __user *buf, unsigned long bytes);
extern struct snd_pcm_ops foo_ops;

int foo(struct snd_pcm_substream *substream, int channel, unsigned long pos, void __user *buf, unsigned long bytes)
{
	return 0;
}

struct snd_pcm_ops foo_ops = {
	.copy_user = foo,
};
