#include <linux/module.h>
#include <sound/pcm.h>

int flute_is_playing(struct snd_pcm_substream *flute);

int flute_is_playing(struct snd_pcm_substream *flute)
{
	guard(pcm_stream_lock_irqsave)(flute);
	return snd_pcm_running(flute);
}
