#include <linux/module.h>
#ifndef COMPAT_GUARD_PCM_STREAM_LOCK
#define COMPAT_GUARD_PCM_STREAM_LOCK
#include <sound/pcm.h>
DEFINE_LOCK_GUARD_1(pcm_stream_lock, struct snd_pcm_substream, snd_pcm_stream_lock(_T->lock), snd_pcm_stream_unlock(_T->lock))
DEFINE_LOCK_GUARD_1(pcm_stream_lock_irq, struct snd_pcm_substream, snd_pcm_stream_lock_irq(_T->lock), snd_pcm_stream_unlock_irq(_T->lock))
DEFINE_LOCK_GUARD_1(pcm_stream_lock_irqsave, struct snd_pcm_substream, snd_pcm_stream_lock_irqsave(_T->lock, _T->flags), snd_pcm_stream_unlock_irqrestore(_T->lock, _T->flags), unsigned long flags)
#endif
#include <sound/pcm.h>

int flute_is_playing(struct snd_pcm_substream *flute);

int flute_is_playing(struct snd_pcm_substream *flute)
{
	guard(pcm_stream_lock_irqsave)(flute);
	return snd_pcm_running(flute);
}
