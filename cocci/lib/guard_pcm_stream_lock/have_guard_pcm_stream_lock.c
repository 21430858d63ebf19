/* {
	"version": "v6.9",
	"commit": "unknown",
	"comment": "the lock of a stream of sound that is put at the end of a block",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <sound/pcm.h>
#include <linux/cleanup.h>

int foo(struct snd_pcm_substream *stream);

int foo(struct snd_pcm_substream *stream)
{
	guard(pcm_stream_lock_irqsave)(stream);
	return stream->number;
}
