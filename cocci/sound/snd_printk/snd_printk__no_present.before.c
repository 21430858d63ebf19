#include <linux/module.h>
#include <linux/device.h>
#include <sound/core.h>

#define tone_say(fmt, args...) printk(KERN_INFO fmt, ##args)

struct tone {
	struct snd_card *card;
	unsigned int rate;
};

static int tone_rate(struct tone *tone, unsigned int rate)
{
	snd_printdd("rate %u\n", rate);
	if (!rate) {
		snd_printk(KERN_ERR "no rate for %s\n",
			   tone->card->shortname);
		return -EINVAL;
	}
	if (rate > 192000)
		snd_printk(KERN_WARNING "rate %u is high\n", rate);
	tone->rate = rate;
	snd_printd("was set\n");
	tone_say("%u\n", rate);
	return 0;
}
